namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>Something by which questions are told apart, as a hash that is the same in every process.</summary>
/// <param name="IsCommon">It is of words that carry no meaning by themselves.</param>
internal readonly record struct Feature(ulong Key, FeatureBlock Block, bool IsCommon);
