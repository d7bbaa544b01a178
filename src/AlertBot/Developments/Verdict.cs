namespace AlertBot.Developments;

/// <summary>What an article is to a deal.</summary>
internal enum Verdict
{
    /// <summary>The first report of a development.</summary>
    New,
    /// <summary>A material addition to a known development: an amount, a date, a status.</summary>
    Update,
    /// <summary>Another outlet, or a later recap, of a known development.</summary>
    Repeat,
    /// <summary>Opinion, explainer or live hub about the deal; nothing new.</summary>
    Commentary,
    /// <summary>Names parties but is about another matter.</summary>
    Mention,
}
