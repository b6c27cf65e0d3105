"""A KMS host that plays by the Volume Activation guide and speaks the Volume Activation TCK's published contracts."""

__version__ = "1.0.0"
