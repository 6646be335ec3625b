lexicon  position
case     any
source   written for dramatis, 2026
licence  Apache-2.0
# canonical | other forms ; features
chief executive | CEO | chief executive officer ; level=top
minister ; rank=2, plural=ministers
U.N. envoy | Al-Tarn envoy ; rank=-3
