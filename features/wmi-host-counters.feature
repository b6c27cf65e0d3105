Feature: WMI properties of a KMS host
  The count and the request counters, which both classes have (guide, Table 12). Where there is nothing to count the table
  prints -1; the classes have uint32, so that a consumer reads 4294967295 and never a negative number.

  Rule: The service of a computer that is no KMS host has no counts

    Scenario Outline: <property> of a KMS client
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingService is read on CLIENT_1
      Then it shows 4294967295

      @WMI-SERVICE-COUNT-CLIENT
      Examples: the -1 of Table 12
        | property                         |
        | KeyManagementServiceCurrentCount |

      @WMI-SERVICE-REQUIRED-CLIENT
      Examples:
        | property            |
        | RequiredClientCount |

      @WMI-SERVICE-COUNTERS-CLIENT
      Examples:
        | property                                    |
        | KeyManagementServiceUnlicensedRequests      |
        | KeyManagementServiceLicensedRequests        |
        | KeyManagementServiceOOBGraceRequests        |
        | KeyManagementServiceOOTGraceRequests        |
        | KeyManagementServiceNonGenuineGraceRequests |
        | KeyManagementServiceNotificationRequests    |
        | KeyManagementServiceTotalRequests           |
        | KeyManagementServiceFailedRequests          |

  Rule: The product of a computer that is no KMS host has no counts

    Scenario Outline: <property> of a KMS client
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 4294967295

      @WMI-PRODUCT-COUNT-CLIENT
      Examples: the -1 of Table 12
        | property                         |
        | KeyManagementServiceCurrentCount |

      @WMI-PRODUCT-REQUIRED-CLIENT
      Examples:
        | property            |
        | RequiredClientCount |

      @WMI-PRODUCT-COUNTERS-CLIENT
      Examples:
        | property                                    |
        | KeyManagementServiceUnlicensedRequests      |
        | KeyManagementServiceLicensedRequests        |
        | KeyManagementServiceOOBGraceRequests        |
        | KeyManagementServiceOOTGraceRequests        |
        | KeyManagementServiceNonGenuineGraceRequests |
        | KeyManagementServiceNotificationRequests    |
        | KeyManagementServiceTotalRequests           |
        | KeyManagementServiceFailedRequests          |

  Rule: The service of a KMS host counts requests by the licence status that they name

    Scenario Outline: <property> of a host that was asked 33 times
      Given KMS_1 is an activated KMS host with the "KMS_A key"
      And KMS_1 has been asked by clients of these licence statuses
        | status | requests |
        | 0      | 3        |
        | 1      | 4        |
        | 2      | 5        |
        | 3      | 6        |
        | 4      | 7        |
        | 5      | 8        |
      And 2 computers running "Windows Server 2008 R2 Datacenter" contact KMS_1
      When <property> of SoftwareLicensingService is read on KMS_1
      Then it shows <requests>

      @WMI-SERVICE-UNLICENSED
      Examples:
        | property                               | requests |
        | KeyManagementServiceUnlicensedRequests | 3        |

      @WMI-SERVICE-LICENSED
      Examples:
        | property                             | requests |
        | KeyManagementServiceLicensedRequests | 4        |

      @WMI-SERVICE-OOB
      Examples:
        | property                             | requests |
        | KeyManagementServiceOOBGraceRequests | 7        |

      @WMI-SERVICE-OOT
      Examples:
        | property                             | requests |
        | KeyManagementServiceOOTGraceRequests | 6        |

      @WMI-SERVICE-NON-GENUINE
      Examples:
        | property                                    | requests |
        | KeyManagementServiceNonGenuineGraceRequests | 7        |

      @WMI-SERVICE-NOTIFICATION
      Examples:
        | property                                 | requests |
        | KeyManagementServiceNotificationRequests | 8        |

      @WMI-SERVICE-TOTAL
      Examples: valid requests alone
        | property                          | requests |
        | KeyManagementServiceTotalRequests | 33       |

      @WMI-SERVICE-FAILED
      Examples:
        | property                           | requests |
        | KeyManagementServiceFailedRequests | 2        |

  Rule: The product of a KMS host shows the same counters

    Scenario Outline: <property> of a host that was asked 33 times
      Given KMS_1 is an activated KMS host with the "KMS_A key"
      And KMS_1 has been asked by clients of these licence statuses
        | status | requests |
        | 0      | 3        |
        | 1      | 4        |
        | 2      | 5        |
        | 3      | 6        |
        | 4      | 7        |
        | 5      | 8        |
      And 2 computers running "Windows Server 2008 R2 Datacenter" contact KMS_1
      When <property> of SoftwareLicensingProduct is read on KMS_1
      Then it shows <requests>

      @WMI-PRODUCT-UNLICENSED
      Examples:
        | property                               | requests |
        | KeyManagementServiceUnlicensedRequests | 3        |

      @WMI-PRODUCT-LICENSED
      Examples:
        | property                             | requests |
        | KeyManagementServiceLicensedRequests | 4        |

      @WMI-PRODUCT-OOB
      Examples:
        | property                             | requests |
        | KeyManagementServiceOOBGraceRequests | 7        |

      @WMI-PRODUCT-OOT
      Examples:
        | property                             | requests |
        | KeyManagementServiceOOTGraceRequests | 6        |

      @WMI-PRODUCT-NON-GENUINE
      Examples:
        | property                                    | requests |
        | KeyManagementServiceNonGenuineGraceRequests | 7        |

      @WMI-PRODUCT-NOTIFICATION
      Examples:
        | property                                 | requests |
        | KeyManagementServiceNotificationRequests | 8        |

      @WMI-PRODUCT-TOTAL
      Examples: valid requests alone
        | property                          | requests |
        | KeyManagementServiceTotalRequests | 33       |

      @WMI-PRODUCT-FAILED
      Examples:
        | property                           | requests |
        | KeyManagementServiceFailedRequests | 2        |

  Rule: Refused requests are counted where there have been no others

    Scenario Outline: <class> of a host whose only request was refused
      Given KMS_1 is an activated KMS host
      And a computer whose clock is 241 minutes fast contacts KMS_1
      When KeyManagementServiceFailedRequests of <class> is read on KMS_1
      Then it shows 1

      @WMI-SERVICE-FAILED
      Examples:
        | class                    |
        | SoftwareLicensingService |

      @WMI-PRODUCT-FAILED
      Examples:
        | class                    |
        | SoftwareLicensingProduct |
