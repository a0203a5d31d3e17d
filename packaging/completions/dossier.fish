# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_dossier_global_optspecs
    string join \n prove-offline h/help V/version
end

function __fish_dossier_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_dossier_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_dossier_using_subcommand
    set -l cmd (__fish_dossier_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c dossier -n "__fish_dossier_needs_command" -l prove-offline -d 'Try every way out of this computer and show what the system answers; nothing is sent'
complete -c dossier -n "__fish_dossier_needs_command" -s h -l help -d 'Show this help'
complete -c dossier -n "__fish_dossier_needs_command" -s V -l version -d 'Show the version'
complete -c dossier -n "__fish_dossier_needs_command" -a "scan" -d 'Reads an export and prints a summary, or writes it to files'
complete -c dossier -n "__fish_dossier_needs_command" -a "demo" -d 'Shows everything on a made-up person'
complete -c dossier -n "__fish_dossier_needs_command" -a "verify" -d 'Holds a summary against an export and says what differs'
complete -c dossier -n "__fish_dossier_needs_command" -a "sample" -d 'Writes a made-up export'
complete -c dossier -n "__fish_dossier_needs_command" -a "platforms" -d 'Lists the platforms that are recognised'
complete -c dossier -n "__fish_dossier_needs_command" -a "check-profile" -d 'Checks platform profiles written by others'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l json -d 'Write the summary as JSON; - is standard output' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l pdf -d 'Write the summary as PDF' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l records -d 'Write every record with its contents, one JSON line each' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l csv -d 'Write tables for spreadsheets into a folder, one a kind' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l html -d 'Write the summary as one web page' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l for -d 'For whom the PDF is' -r -f -a "me\t''
parent\t''
lawyer\t''
one-page\t''"
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l paper -d 'The size of the paper' -r -f -a "a4\t''
letter\t''"
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l redacted-copy -d 'Write a copy with the same structure and other contents, as a zip file' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l copy-key -d 'A word that decides the stand-ins: the same word gives the same copy. Who knows it can guess at contents' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l length -d 'How long the PDF may be: short (about 2 pages), middle (about 6) or all' -r -f -a "short\t''
middle\t''
all\t''"
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l letter -d 'Write a letter to the company that asks for what is missing, as text' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l law -d 'The law that the letter names: gdpr, uk, pipl or ccpa; none leaves it out of the lawyer\'s PDF; without it the usual one: gdpr, but pipl for a Chinese platform in Chinese' -r -f -a "gdpr\t''
uk\t''
pipl\t''
ccpa\t''
none\t''"
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l letter-lang -d 'The language of the letter: en, zh-Hans, zh-Hant, es, de or fr' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l lang -d 'The language: en, zh-Hans, zh-Hant, es, de or fr' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l time-zone -d 'The clock for days and hours: export, local, or a name such as Europe/Paris' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l password-file -d 'A file with the password in its first line; it is tried on every locked file' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l profiles -d 'A folder with further platform profiles' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l threads -d 'How many threads to use; the result is always the same' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l parquet -d 'Write a table for research (Parquet); with --each, a folder of tables' -r
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l detail -d 'What it holds: counts, records (without contents), or contents' -r -f -a "counts\t'Counts'
records\t'A row a record, without its contents'
contents\t'A row a record, with its contents'"
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l json-each -d 'With --each, write a summary of every export as JSON into a folder' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l letter-hearsay -d 'Let the letter also ask for what only articles or posts say is collected'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l unlisted -d 'Read files too that an archive holds beside its own list of files'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l damaged -d 'Count files too that do not match their own check numbers'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l full -d 'Write private details into the tables too'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l each -d 'Take every file and folder in PATH as an export of its own; what is done is not done again'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -l quiet -d 'Say nothing about progress'
complete -c dossier -n "__fish_dossier_using_subcommand scan" -s h -l help -d 'Show this help'
complete -c dossier -n "__fish_dossier_using_subcommand demo" -l pdf -d 'Where to write the PDF; opens no window' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand demo" -s h -l help -d 'Show this help'
complete -c dossier -n "__fish_dossier_using_subcommand verify" -l password-file -d 'A file with the password in its first line; it is tried on every locked file' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand verify" -l profiles -d 'A folder with further platform profiles' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand verify" -l threads -d 'How many threads to use; the result is always the same' -r
complete -c dossier -n "__fish_dossier_using_subcommand verify" -l unlisted -d 'Read files too that an archive holds beside its own list of files'
complete -c dossier -n "__fish_dossier_using_subcommand verify" -l damaged -d 'Count files too that do not match their own check numbers'
complete -c dossier -n "__fish_dossier_using_subcommand verify" -l quiet -d 'Say nothing about progress'
complete -c dossier -n "__fish_dossier_using_subcommand verify" -s h -l help -d 'Show this help'
complete -c dossier -n "__fish_dossier_using_subcommand sample" -l out -d 'Where to write it; - is standard output; for the kit, a folder' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand sample" -l records -d 'About how many records' -r
complete -c dossier -n "__fish_dossier_using_subcommand sample" -l size-mb -d 'For a corpus: about how many megabytes, unpacked' -r
complete -c dossier -n "__fish_dossier_using_subcommand sample" -l seed -d 'The same seed gives the same bytes' -r
complete -c dossier -n "__fish_dossier_using_subcommand sample" -l truth -d 'Write the counts of each section as JSON' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand sample" -s h -l help -d 'Show this help'
complete -c dossier -n "__fish_dossier_using_subcommand platforms" -l json -d 'Write the list as JSON' -r -F
complete -c dossier -n "__fish_dossier_using_subcommand platforms" -s h -l help -d 'Show this help'
complete -c dossier -n "__fish_dossier_using_subcommand check-profile" -s h -l help -d 'Show this help'
