namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>The kinds of features of a question. Each is weighed as a whole, so that many letters do not outvote few words.</summary>
internal enum FeatureBlock
{
    Words,
    Pairs,
    Skips,
    Letters,
}
