# SPDX-License-Identifier: Apache-2.0
# What opens the names of ships and boats ("HMS", "MV").
lexicon  ship_prefix
case     exact
source   written for dramatis, 2026
licence  Apache-2.0
HMS | USS | INS | BRP | HMAS | HMNZS | HMCS | HMSAS | USNS | USCGC | CCGS | ROKS | HTMS | KRI | TCG | HDMS | HNoMS | HSwMS | RFA | PNS | BNS | SLNS
MV | M/V | M/T | S.S. | M.V. | RMS | RV | R/V | FV | F/V | ORP
