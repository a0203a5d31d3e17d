# app

## What an export needs to be read whole

unlock-title = This file has a password
unlock-wrong = That password did not open it
unlock-all = The app may have sent it by email or text message.
unlock-some =
    { $locked ->
        [one] One file inside needs it.
       *[other] { $locked } files inside need it.
    } { $read ->
        [one] One file without a password was read.
       *[other] { $read } files without a password were read.
    } The app may have sent it by email or text message.
unlock-field = Password
unlock-capitals = Caps Lock seems to be on.
unlock-open = Open with this password
unlock-without = I don’t have it
unlock-promise = The password is used to read this file. It is not stored.
parts-title =
    { $count ->
        [one] One part of this export is missing
       *[other] { $count } parts of this export are missing
    }
parts-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
parts-how = The other parts were read. Add the missing ones here, or drop them on this window.
parts-add = Add parts…
