# Carries target control over stdin and stdout: JSON-RPC 2.0, one message a line, UTF-8. For PowerShell 7.
# Nothing in this file knows a verb; target.ps1 does. Log with [Console]::Error.WriteLine: the kit passes it through.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

. "$PSScriptRoot/target.ps1"

# UTF-8 without a byte order mark and "`n", whatever the console's code page says.
$utf8 = [Text.UTF8Encoding]::new($false)
$requests = [IO.StreamReader]::new([Console]::OpenStandardInput(), $utf8)
$answers = [IO.StreamWriter]::new([Console]::OpenStandardOutput(), $utf8)
$answers.NewLine = "`n"
$answers.AutoFlush = $true

# The kit closes stdin when it is done; the loop, and with it the program, ends.
while ($null -ne ($line = $requests.ReadLine())) {
    if ($line.Trim() -eq '') { continue }
    $message = $line | ConvertFrom-Json -AsHashtable
    $reply = [ordered]@{
        jsonrpc = '2.0'
        id      = $message['id']
        result  = Get-Answer $message['method'] $message['params']
    }
    # Objects may be nested deeper than the two levels that ConvertTo-Json writes by itself.
    $answers.WriteLine(($reply | ConvertTo-Json -Compress -Depth 20))
}
