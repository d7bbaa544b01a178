using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>"Who is the CEO of Amazon?" is answered where somebody is named beside the role, and it is not told as another's.</summary>
internal static class Holder
{
    private const int Near = 6;

    // "Andy Jassy, its new chief".
    private const int MostBefore = 2;

    private static readonly HashSet<string> _joints = [.. "of at for and as has had became becomes company former new".Split(' ')];

    /// <param name="role">The root of what he is asked for as.</param>
    /// <param name="owner">Of whom; null where the question does not say.</param>
    public static bool IsNamed(QuestionReading asked, string role, string? owner, ImmutableArray<SaidWord> said) =>
        Owners.Places(role, said).Any(at => (owner is null || Owners.OwnerOf(said, at) is not { } other || other == owner || Related.To(owner).Contains(other)) && (HasName(asked, said, at) || IsTold(said, at)));

    // "The biggest beneficiaries of it are enterprise customers": who need not be a name.
    private static bool IsTold(ImmutableArray<SaidWord> said, int role) =>
        said.Skip(role + 1).Take(Near).TakeWhile(static word => !word.Ends).Any(static word => Frame.IsBe(word.Word));

    // "CEO Andy Jassy", "Andy Jassy, the CEO of Amazon", "the CEO is Andy Jassy"; not somebody whom he does something to.
    private static bool HasName(QuestionReading asked, ImmutableArray<SaidWord> said, int role) =>
        Enumerable.Range(Math.Max(0, role - Near), Math.Min(said.Length, role + Near + 1) - Math.Max(0, role - Near))
            .Any(at => said[at].IsName && !said[at].Owns && !asked.Asks(said[at].Root)
                && (at < role ? IsApart(said, at, role) && Others(said, at, role) <= MostBefore : Others(said, role, at) == 0));

    // "A London judge" is none called London.
    private static bool IsApart(ImmutableArray<SaidWord> said, int name, int role) =>
        said.Skip(name + 1).Take(role - name - 1).Any(static word => word.Word is "," or "as" || Frame.IsBe(word.Word));

    /// <summary>How many words stand between that do not only join.</summary>
    private static int Others(ImmutableArray<SaidWord> said, int from, int to) =>
        Enumerable.Range(from + 1, to - from - 1).Sum(at => said[at].Ends ? MostBefore + 1 : IsJoint(said[at]) ? 0 : 1);

    private static bool IsJoint(SaidWord word) => word.IsName || word.Word == "," || _joints.Contains(word.Word) || Frame.IsBe(word.Word) || Wording.IsDeterminer(word.Word);
}
