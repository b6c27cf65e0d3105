# Carries target control over HTTP: one verb is one POST of JSON to /control/v1/<verb>. For PowerShell 7.
# Nothing in this file knows a verb; target.ps1 does. Run: pwsh -NoProfile -File main.ps1 [port]
param([int] $Port = 9000)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

. "$PSScriptRoot/target.ps1"

$utf8 = [Text.UTF8Encoding]::new($false)
$listener = [Net.HttpListener]::new()
$listener.Prefixes.Add("http://127.0.0.1:$Port/")
$listener.Start()
[Console]::WriteLine("target control at http://127.0.0.1:$Port")

try {
    # One verb at a time, as the kit asks them.
    while ($true) {
        $exchange = $listener.GetContext()
        $text = [IO.StreamReader]::new($exchange.Request.InputStream, $utf8).ReadToEnd()
        # The contract's names in URLs are kebab-case: create-host is createHost.
        $name = $exchange.Request.Url.AbsolutePath -replace '^/control/v1/', ''
        $verb = [regex]::Replace($name, '-(.)', { param($found) $found.Groups[1].Value.ToUpperInvariant() })
        # Objects may be nested deeper than the two levels that ConvertTo-Json writes by itself.
        $answer = Get-Answer $verb ($text | ConvertFrom-Json -AsHashtable) | ConvertTo-Json -Compress -Depth 20
        $body = $utf8.GetBytes($answer)
        $exchange.Response.ContentType = 'application/json'
        $exchange.Response.ContentLength64 = $body.Length
        $exchange.Response.OutputStream.Write($body, 0, $body.Length)
        $exchange.Response.Close()
    }
}
finally {
    $listener.Stop()
}
