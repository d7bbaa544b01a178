using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Who is asked about as doing what to whom. Only names are told apart; whoever else it is of is not.</summary>
/// <param name="Subject">The roots of whom it names as doing it; none in "who sued …".</param>
/// <param name="Verb">The root of what is done, or is said that they are: "sue", "investor".</param>
/// <param name="Objects">The roots of the names that follow.</param>
internal sealed record Frame(ImmutableHashSet<string> Subject, string Verb, ImmutableArray<string> Objects)
{
    /// <summary>The object follows the verb at once: it is done to that one, not with it, from it or to what it owns.</summary>
    public bool IsDirect { get; init; }

    private static readonly string _buy = Synonyms.Root("buy");
    private static readonly HashSet<string> _be = [.. "is are was were be been being".Split(' ')];
    private static readonly HashSet<string> _auxiliaries = [.. "do does did has have had will would can could may might must should".Split(' '), .. _be];
    private static readonly HashSet<string> _between = [.. "still now also really already ever not then just currently actually recently finally again only once have been be to more so".Split(' ')];

    public static bool IsBe(string word) => _be.Contains(word);

    /// <summary>Null where the question names nobody who does something.</summary>
    public static Frame? Of(ImmutableArray<SaidWord> asked)
    {
        var aux = asked.Select(static said => said.Word).ToList().FindIndex(_auxiliaries.Contains);
        if (asked.Length > 1 && asked[0].Word == "who" && (aux != 1 || !StartsSubject(asked, 2)))
            return aux == 1 && _be.Contains(asked[1].Word) && !(asked.Length > 2 && asked[2].Word.EndsWith("ing", StringComparison.Ordinal)) ? null : Of(asked, [], aux == 1 ? 2 : 1, passive: false);
        return aux < 0 ? null : OfAuxiliary(asked, aux);
    }

    /// <summary>The verb of "when did X get it", which is none to compare by.</summary>
    public static string? LightVerb(ImmutableArray<SaidWord> asked)
    {
        var at = asked.Select(static said => said.Word).ToList().FindIndex(static word => word is "did" or "does" or "do" or "will");
        if (at < 0)
            return null;
        var verb = asked.Skip(at + 1).SkipWhile(static said => said.IsName || said.Word == "and" || Wording.IsDeterminer(said.Word) || _between.Contains(said.Word)).FirstOrDefault();
        return verb.Root is { Length: > 0 } root && LightWords.Has(root) ? root : null;
    }

    private static Frame? OfAuxiliary(ImmutableArray<SaidWord> asked, int aux)
    {
        // "The Haifa terminal" is no Haifa.
        var at = aux + 1;
        var subject = new List<string>();
        for (; at < asked.Length && (asked[at].IsName || (subject.Count > 0 && asked[at].Word == "and" && at + 1 < asked.Length && asked[at + 1].IsName)); at++)
        {
            if (asked[at].Owns)
                return null;
            if (asked[at].IsName)
                subject.Add(asked[at].Root);
        }

        return subject.Count == 0 ? null : Of(asked, [.. subject], at, _be.Contains(asked[aux].Word));
    }

    private static Frame? Of(ImmutableArray<SaidWord> asked, ImmutableHashSet<string> subject, int at, bool passive)
    {
        while (at < asked.Length && (_between.Contains(asked[at].Word) || Wording.IsDeterminer(asked[at].Word)))
            at++;
        if (at >= asked.Length || asked[at].IsName || asked[at].Root.Length == 0 || Words.IsEmpty(asked[at].Word) || LightWords.Has(asked[at].Root))
            return null;
        var (verb, after) = (asked[at].Root, asked.Skip(at + 1).ToArray());
        ImmutableArray<string> objects = [.. Enumerable.Range(0, after.Length).Where(i => after[i].IsName && !IsBeside(verb, after, i)).Select(i => after[i].Root)];
        if (!passive || !Voice.IsParticiple(asked[at].Word))
            return new(subject, verb, objects) { IsDirect = after is [{ IsName: true, Owns: false }, ..] && !after.SkipWhile(static said => said.IsName).Take(1).Any(static said => said.Root.Length > 0 && !Words.IsEmpty(said.Word) && !Wording.IsPreposition(said.Word)) };
        var by = Array.FindIndex(after, static said => said.Word == "by");
        return new(by >= 0 ? [.. after.Skip(by + 1).TakeWhile(static said => said.IsName || Wording.IsDeterminer(said.Word)).Where(static said => said.IsName).Select(static said => said.Root)] : [], verb, [.. subject]);
    }

    // What is bought "in Azure services" is not Azure.
    private static bool IsBeside(string verb, SaidWord[] after, int at) => verb == _buy && at > 0 && after[at - 1].Word is "in" or "on" or "for" or "at";

    private static bool StartsSubject(ImmutableArray<SaidWord> asked, int at) => at < asked.Length && (asked[at].IsName || Wording.IsDeterminer(asked[at].Word));
}
