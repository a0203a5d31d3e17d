# Screens of places, people, firms, dates, search and sorting.

## Sorting

nav-sorting = How it was sorted
nav-outline = The form of this export
sorting-lead = Each part of the file, what it was sorted into, and why. You can put a part elsewhere.
sorting-by-person = Changed by you
sorting-by-person-how = All counts, charts and summaries follow what you said.
sorting-by-nothing = Not sorted yet
sorting-by-nothing-how = No rule and no word says what these parts hold.
sorting-by-guess = Sorted by words
sorting-by-guess-how = No rules for these parts are known. This is a guess, with its reason.
sorting-by-rule = Sorted by rules
sorting-by-rule-how = A rule for this app says what these parts hold.
sorting-name = { $name } · { $file }
sorting-wrong = Wrong place?
sorting-see = See how it was sorted
sorting-one = Where does this belong?
sorting-choose = What it holds
sorting-fields = Which fields say what
sorting-when = The time of each record
sorting-title = What each record is
sorting-field-any = Found by itself
sorting-put = Put it there
sorting-undo = Take it back
sorting-undo-all = Take all of it back
sorting-changed = changed by you
sorting-again = Sorting it as you said…
sorting-gone = There is no such part in this file any more.
sorting-save = Save these changes…
sorting-save-how = The changes hold until this file is closed. Saved, they can be used again. They name parts and fields, and nothing from your data.
reason-changed = You said so.

## The form of an export

outline-title = The form of this export
outline-lead = The names of its fields and the forms of their values, without any value.
outline-how = Somebody who writes rules for an app can use it. Names that may be data are shown as a star. Look through it before you give it to anybody.
outline-see = Look at it
outline-save = Save it…
outline-copy = Copy it

## Notices

notice-saved = Saved as { $name }
notice-exists = There is a file of this name already. Choose another name.
