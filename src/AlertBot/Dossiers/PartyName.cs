namespace AlertBot.Dossiers;

/// <summary>A place in a text that names a party; <paramref name="End"/> exclusive.</summary>
internal readonly record struct PartyName(string Party, int Start, int End);
