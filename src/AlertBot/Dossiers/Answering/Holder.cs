using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>"Who is the CEO of Amazon?" is answered where somebody is named beside the role, and it is not told as another's.</summary>
internal static class Holder
{
    private const int Near = 6;

    /// <param name="role">The root of what he is asked for as.</param>
    /// <param name="owner">Of whom; null where the question does not say.</param>
    public static bool IsNamed(QuestionReading asked, string role, string? owner, ImmutableArray<SaidWord> said) =>
        Owners.Places(role, said).Any(at => (owner is null || Owners.OwnerOf(said, at) is not { } other || other == owner || Related.To(owner).Contains(other)) && HasName(asked, said, at));

    private static bool HasName(QuestionReading asked, ImmutableArray<SaidWord> said, int role) =>
        Enumerable.Range(Math.Max(0, role - Near), Math.Min(said.Length, role + Near + 1) - Math.Max(0, role - Near))
            .Any(at => said[at].IsName && !said[at].Owns && !asked.Asks(said[at].Root) && IsSameSentence(said, role, at));

    private static bool IsSameSentence(ImmutableArray<SaidWord> said, int one, int other) =>
        !Enumerable.Range(Math.Min(one, other), Math.Abs(one - other)).Any(at => said[at].Ends);
}
