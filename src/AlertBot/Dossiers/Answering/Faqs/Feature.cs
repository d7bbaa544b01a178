namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>Something by which questions are told apart, as a hash that is the same in every process.</summary>
internal readonly record struct Feature(ulong Key, FeatureBlock Block);
