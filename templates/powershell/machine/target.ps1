# What this target has: the verbs of profile machine, as far as they are written.
# Requests and results are the JSON of the contract "target control"; README.md says where it is published.
#
# Mind that ConvertFrom-Json reads text that looks like an instant as a [datetime]: what you answer as an instant must be
# text again, as in $time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'").

# One world is one scenario: nothing in it may be seen from another.
$worlds = @{}
$state = @{ opened = 0 }

# What is declared here is asked for, and judged. Declare only what is there.
function Get-Description([Collections.IDictionary] $Request) {
    return @{
        name         = 'My computer'
        version      = '0.1.0'
        contract     = '1.0'
        profiles     = @('machine')
        # wmi, registry, event-log, stimuli, notifications, desktop: each once its verbs are written.
        interfaces   = @('slmgr')
        # virtual-clock, event-export, registry-files, token-activation: likewise.
        capabilities = @()
        readings     = @{}
    }
}

# A scenario begins. The request says where DNS and the activation service are, which keys exist, and what time it is.
function Open-World([Collections.IDictionary] $Request) {
    $state.opened += 1
    $world = "world-$($state.opened)"
    $worlds[$world] = @{ opened = $Request; computers = @{} }
    return @{ world = $world }
}

# The scenario is over: whatever listens for it, stops.
function Close-World([Collections.IDictionary] $Request) {
    $worlds.Remove($Request['world'])
    return @{}
}

# A computer as it comes out of set-up, with the setup key of its edition (guide, Table 9).
function New-Computer([Collections.IDictionary] $Request) {
    $world = $worlds[$Request['world']]
    $setupKey = $world.opened['keyRing'] |
        Where-Object { $_['channel'] -eq 'setup' -and $_['edition'] -eq $Request['edition'] } |
        Select-Object -First 1
    $world.computers[$Request['computer']] = @{ setUp = $Request; productKey = $setupKey['productKey'] }
    # When it next has something to do by itself; $null: never, or it cannot tell.
    return @{ nextDue = $null }
}

# slmgr /dli of a computer on which nothing has happened yet: its first grace period runs.
function Show-Licence([Collections.IDictionary] $Computer) {
    $key = $Computer.productKey
    return @(
        "Name: $($Computer.setUp['edition'])"
        "Partial Product Key: $($key.Substring($key.Length - 5))"
        'License Status: Initial grace period'
        ''
    ) -join "`n"
}

# slmgr option → what it prints.
$commands = @{
    # Your first passing clause (README.md, step 2): take the "# " away.
    # '/dli' = ${function:Show-Licence}
}

# Runs slmgr (guide, Table 2) as typed: arguments are @('/ipk', '…'), for example.
function Invoke-Slmgr([Collections.IDictionary] $Request) {
    $computer = $worlds[$Request['world']].computers[$Request['computer']]
    $option = [string] ($Request['arguments'] | Select-Object -First 1)
    if ($commands.ContainsKey($option)) {
        return @{ exitCode = 0; output = (& $commands[$option] $computer) }
    }
    # E_INVALIDARG (0x80070057): this slmgr does not know the option.
    return @{ exitCode = 2147942487; output = "Unrecognized option: $option`n" }
}

$verbs = @{
    describe       = ${function:Get-Description}
    open           = ${function:Open-World}
    close          = ${function:Close-World}
    createComputer = ${function:New-Computer}
    runSlmgr       = ${function:Invoke-Slmgr}
    # Still to come, each with what it lets you declare:
    #   wmi: readWmi, callWmi                   registry: readRegistry, writeRegistry, deleteRegistry
    #   event-log: readEvents                   stimuli: stimulate
    #   virtual-clock: advance                  notifications: readNotifications
    #   desktop: readDesktop, changeDesktop, setGroupPolicy
    #   event-export: exportEvents              registry-files: exportRegistry, importRegistry
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
