# Signs files with the key that stands in the environment, with a moment told by a clock elsewhere, so
# that the signature outlives the key.
param([Parameter(Mandatory, ValueFromRemainingArguments)] [string[]] $Files)
$ErrorActionPreference = "Stop"
$tool = Get-ChildItem "C:\Program Files (x86)\Windows Kits\10\bin\*\x64\signtool.exe" | Select-Object -Last 1
$key = Join-Path $env:RUNNER_TEMP "key.pfx"
[IO.File]::WriteAllBytes($key, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
try {
  foreach ($file in $Files) {
    & $tool sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /f $key `
      /p $env:WINDOWS_CERTIFICATE_PASSWORD $file
    if ($LASTEXITCODE -ne 0) { throw "not signed: $file" }
  }
} finally {
  Remove-Item $key
}
