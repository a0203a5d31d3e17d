# Ties, devices and what stands beside them.

screen-records-deleted = Marked as deleted
screen-records-signed-in = Still signed in
screen-records-among = { $count ->
    [one] One chosen record
   *[other] { $count } chosen records
}

## Ties

nav-ties = Ties
ties-lead = Numbers, addresses and devices that appear in more than one of your exports.
ties-alone = One export is open
ties-alone-how = This compares two exports or more. Add another one: both are then read together, on this computer only.
ties-then = What is looked for in both
ties-then-1 = Phone numbers, email addresses and internet addresses.
ties-then-2 = Models of devices, and numbers that tell a phone or computer from all others.
ties-then-3 = The same value in two exports shows by what two firms could tell that both hold data of one person. It does not prove that they do.
ties-add = Add another export…
ties-none = No number, address or device stands in more than one of these exports.
ties-export = { $name }: { $file }
ties-without = Not compared, since no field there holds a number, address or device: { $list }.
ties-stand = { $name }: { $what }
ties-caution = Only fields are compared, not the words of messages or posts. That two exports hold the same value does not prove that the firms exchange it.
ties-compared = { $count ->
    [one] One export
   *[other] { $count } exports are compared
}
ties-phone = { $count ->
    [one] One phone number
   *[other] { $count } phone numbers
}
ties-email = { $count ->
    [one] One email address
   *[other] { $count } email addresses
}
ties-advertising-id = { $count ->
    [one] One advertising number
   *[other] { $count } advertising numbers
}
ties-device-id = { $count ->
    [one] One device number
   *[other] { $count } device numbers
}
ties-mac = { $count ->
    [one] One network card number
   *[other] { $count } network card numbers
}
ties-model = { $count ->
    [one] One device model
   *[other] { $count } device models
}
ties-address = { $count ->
    [one] One internet address
   *[other] { $count } internet addresses
}
ties-first = { $count ->
    [one] the list shows one of them
   *[other] the list shows { $count } of them
}
ties-left-out = { $count ->
    [one] One record or tie was left out, since there are very many.
   *[other] { $count } records or ties were left out, since there are very many.
}

## Devices, and firms

devices-named-by = Named by { $list }
firms-by-job = By what they do

## The foot, where there is little room

foot-offline-short = Only on this computer
chart-fewer-short = Fewer
chart-more-short = More
