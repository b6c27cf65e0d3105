# What this target has: the verbs of profile kms-host, as far as they are written.
# Requests and results are the JSON of the contract "target control"; README.md says where it is published.
#
# Mind that ConvertFrom-Json reads text that looks like an instant as a [datetime]: what you answer as an instant must be
# text again, as in $time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'").

$success = '0x00000000'

# One world is one scenario: nothing in it may be seen from another.
$worlds = @{}
$state = @{ opened = 0 }

# What is declared here is asked for, and judged. Declare only what is there.
function Get-Description([Collections.IDictionary] $Request) {
    return @{
        name         = 'My KMS host'
        version      = '0.1.0'
        contract     = '1.0'
        profiles     = @('kms-host')
        # 'event-log' once hostEvents is written.
        interfaces   = @()
        # 'virtual-clock' once advance is written: time then passes when the kit says so.
        capabilities = @()
        readings     = @{}
    }
}

# A scenario begins. The request says where DNS and the activation service are, which keys exist, and what time it is.
function Open-World([Collections.IDictionary] $Request) {
    $state.opened += 1
    $world = "world-$($state.opened)"
    $worlds[$world] = @{ opened = $Request; hosts = @{} }
    return @{ world = $world }
}

# The scenario is over: whatever listens for it, stops.
function Close-World([Collections.IDictionary] $Request) {
    $worlds.Remove($Request['world'])
    return @{}
}

# A KMS host as it comes out of set-up, without a key. It will listen at address and kmsPort of the request.
function New-KmsHost([Collections.IDictionary] $Request) {
    $worlds[$Request['world']].hosts[$Request['host']] = @{ setUp = $Request; productKey = $null }
    # When it next has something to do by itself; $null: never, or it cannot tell.
    return @{ nextDue = $null }
}

# Guide, Table 10: a key that the computer knows to be blocked is not installed, nor one that is no key at all.
function Install-HostKey([Collections.IDictionary] $Request) {
    $world = $worlds[$Request['world']]
    foreach ($key in $world.opened['keyRing']) {
        if ($key['productKey'] -cne $Request['productKey']) { continue }
        if ($key['blockedLocally']) { return @{ code = '0xC004F051' } }
        $world.hosts[$Request['host']].productKey = $key['productKey']
        return @{ code = $success }
    }
    return @{ code = '0xC004F050' }
}

$verbs = @{
    describe   = ${function:Get-Description}
    open       = ${function:Open-World}
    close      = ${function:Close-World}
    createHost = ${function:New-KmsHost}
    # Your first passing clause (README.md, step 2): take the "# " away.
    # installHostKey = ${function:Install-HostKey}

    # Still to come, in this order: activateHost, configureHost, hostStatus, hostEvents, advance.
}

# Exactly one of three: a result; that the verb is not there; or that it broke.
function Get-Answer([string] $Verb, [Collections.IDictionary] $Request) {
    if (-not $verbs.ContainsKey($Verb)) { return @{ unsupported = "$Verb is not written yet" } }
    try {
        return @{ result = (& $verbs[$Verb] $Request) }
    }
    catch {
        [Console]::Error.WriteLine("$Verb failed: $($_.Exception.Message)`n$($_.ScriptStackTrace)")
        return @{ fault = "$($_.Exception.GetType().Name): $($_.Exception.Message)" }
    }
}
