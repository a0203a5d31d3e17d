# Ties, devices and what stands beside them.

screen-records-deleted = Marked as deleted
screen-records-signed-in = Still signed in
screen-records-among = { $count ->
    [one] One chosen record
   *[other] { $count } chosen records
}
