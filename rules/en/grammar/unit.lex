lexicon  unit
case     any
source   written for dramatis, 2026
licence  Apache-2.0
match    no
# Units of measure. The canonical form is the name that the quantity gets. `imperial`: where a pair is
# given ("184 square miles (478 square kilometers)") the other one's value is taken. `before`: also stands
# before the number ("magnitude 5.8").
meter | meters | metre | metres
kilometer | kilometers | kilometre | kilometres | km | kms
centimeter | centimeters | centimetre | centimetres | cm
millimeter | millimeters | millimetre | millimetres | mm
square kilometer | square kilometers | square kilometre | square kilometres | square-kilometer | square-kilometre | sq km | sq. km | km2 | sq kilometers | sq kilometres
cubic kilometer | cubic kilometers | cubic kilometre | cubic kilometres
square meter | square meters | square metre | square metres | square-meter | square-metre | sq m | m2
cubic meter | cubic meters | cubic metre | cubic metres
mile | miles ; imperial
square mile | square miles | sq miles | square-mile ; imperial
nautical mile | nautical miles ; imperial
foot | feet | ft ; imperial
square foot | square feet | sq ft | square-foot ; imperial
cubic foot | cubic feet ; imperial
inch | inches ; imperial
yard | yards ; imperial
acre | acres ; imperial
hectare | hectares | ha
gram | grams | grammes
kilogram | kilograms | kilo | kilos | kg | kgs | kilogramme | kilogrammes
milligram | milligrams | mg
tonne | tonnes | metric ton | metric tons | mt
ton | tons | short ton | short tons
pound | pounds | lb | lbs ; imperial
ounce | ounces | oz ; imperial
carat | carats
liter | liters | litre | litres
milliliter | milliliters | millilitre | millilitres | ml
gallon | gallons ; imperial
barrel | barrels | bbl
bushel | bushels ; imperial
cusec | cusecs
kilometer per hour | kilometers per hour | kilometres per hour | kilometers an hour | kilometres an hour | kph | km/h | kmph
mile per hour | miles per hour | miles an hour | mph ; imperial
meter per second | meters per second | metres per second
knot | knots
degree Celsius | degrees Celsius | degrees C | °C | ° C | ° C. | degree centigrade | degrees centigrade
degree Fahrenheit | degrees Fahrenheit | degrees F | °F | ° F ; imperial
degree | degrees
kilowatt | kilowatts | kW
megawatt | megawatts | MW
gigawatt | gigawatts | GW
terawatt | terawatts
watt | watts
kilowatt hour | kilowatt hours | kilowatt-hour | kilowatt-hours | kWh
megawatt hour | megawatt hours | megawatt-hour | megawatt-hours | MWh
gigawatt hour | gigawatt hours | gigawatt-hour | gigawatt-hours | GWh
kilobyte | kilobytes | KB
megabyte | megabytes | MB
gigabyte | gigabytes | GB
terabyte | terabytes | TB
kilohertz
megahertz
gigahertz
hertz
volt | volts
calorie | calories
decibel | decibels
kiloton | kilotons
megaton | megatons
magnitude ; before
