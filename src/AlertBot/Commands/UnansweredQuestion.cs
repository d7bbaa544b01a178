using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>A question that nothing on record answered, kept for a server's admins where they want it.</summary>
/// <param name="Deal">Which it was about, where that was clear.</param>
/// <param name="Askers">Users who asked it, so that each can take it back; not shown to the admins.</param>
internal sealed record UnansweredQuestion(string Id, string Server, string Text, DealId? Deal, DateTimeOffset Asked, ImmutableArray<string> Askers)
{
    /// <summary>Longer ones are no questions that anybody would answer.</summary>
    public const int Longest = 300;

    public static string IdOf(string server, string text) => ContentHash.Of("question", server, string.Join(' ', Tokens.Of(text).Select(static token => token.Word)));
}
