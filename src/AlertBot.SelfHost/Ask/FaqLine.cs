using System.Collections.Immutable;

namespace AlertBot.SelfHost.Ask;

/// <summary>One line of an FAQ file. Lines with the same id are wordings of one question; a line may hold several as well.</summary>
/// <param name="Place">File and line.</param>
/// <param name="AsOf">When the file was last written.</param>
internal sealed record FaqLine(string Id, ImmutableArray<string> Questions, string? Answer, string Place, DateTimeOffset AsOf);
