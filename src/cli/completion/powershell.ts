import type { ListedCommand } from '../command-list.ts'

/** A text as PowerShell takes it literally. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const list = (texts: readonly string[]): string => `@(${texts.map(quoted).join(', ')})`

function entry({ command, summary, options, words }: ListedCommand): string {
  const values = options
    .filter((option) => option.values.length > 0)
    .flatMap(({ flag, short, values: known }) =>
      (short === undefined ? [flag] : [flag, short]).map(
        (name) => `${quoted(name)} = ${list(known)}`,
      ),
    )
  const flags = options.map(({ flag }) => flag)
  return `    ${quoted(command)} = @{ summary = ${quoted(summary)}; flags = ${list(flags)}; words = ${list(words)}; values = @{ ${values.join('; ')} } }`
}

/** The script by which PowerShell completes; where it proposes nothing, PowerShell proposes files. */
export const powershellCompletion = (commands: readonly ListedCommand[]): string =>
  `# coo completion for PowerShell: coo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName coo -ScriptBlock {
  param($word, $line, $position)
  $commands = [ordered]@{
${commands.map(entry).join('\n')}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  if ($word -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $found = if ($typed.Count -le 1) {
    @($commands.Keys | Where-Object { $_ -notlike '* *' })
  } else {
    $pair = if ($typed.Count -gt 2) { "$($typed[1]) $($typed[2])" } else { '' }
    $command = if ($commands.Contains($pair)) { $commands[$pair] } else { $commands[$typed[1]] }
    $values = if ($command) { $command.values[$typed[-1]] }
    if ($values) { $values }
    elseif ($word -like '-*') { $command.flags }
    else {
      $command.words
      if ($typed.Count -eq 2) {
        $commands.Keys | Where-Object { $_ -like "$($typed[1]) *" } | ForEach-Object { $_.Split(' ')[1] }
      }
    }
  }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    $about = if ($commands.Contains($_)) { $commands[$_].summary } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
  }
}
`
