namespace AlertBot.Developments.Facts.Parties;

/// <summary>A name in a text, in lexemes; <paramref name="To"/> is exclusive and leaves a possessive out.</summary>
/// <param name="IsPossessive">"Nexstar's": what follows belongs to it.</param>
/// <param name="IsPerson">Told with an office before it ("chief executive Sam Altman"): not a party itself.</param>
internal readonly record struct NameSpan(int From, int To, bool IsPossessive, bool IsPerson);
