lexicon  company_suffix
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
Inc | Inc.
GmbH
Co | Co. ; weak
PT ; before
