using System.Collections.Immutable;
using System.Text.Json;
using AlertBot.Dossiers.Answering.Faqs;

namespace AlertBot.Evaluation.Ask;

/// <summary>An FAQ, questions with the entry that answers each, and questions that none answers.</summary>
internal sealed record FaqSet(string Name, ImmutableArray<KnownQuestions> Entries, ImmutableArray<FaqQuestion> InScope, ImmutableArray<string> OutOfScope)
{
    public static FaqSet Clinc(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "train_val.json")));
        var outside = Pairs(file, "oos_val").Concat(Pairs(file, "oos_train")).Select(pair => pair.Question);
        return new("CLINC150 validation", Grouped(Pairs(file, "train")), [.. Pairs(file, "val")], [.. outside]);
    }

    public static FaqSet Banking(string folder) =>
        new("BANKING77 test", Grouped(Csv.Pairs(Path.Combine(folder, "train.csv"))), [.. Csv.Pairs(Path.Combine(folder, "test.csv"))], []);

    /// <summary>A single question an entry: the ordinary FAQ.</summary>
    public FaqSet WithSingleQuestions() =>
        this with { Name = $"{Name}, one question an entry", Entries = [.. Entries.Select(entry => entry with { Wordings = [entry.Wordings[0]] })] };

    /// <summary>Every fourth entry is taken out of the FAQ; its questions are out of scope, and they are near misses.</summary>
    public FaqSet WithAQuarterHeldOut()
    {
        var entries = Entries.OrderBy(entry => entry.EntryId, StringComparer.Ordinal).Where((_, i) => i % 4 != 3);
        return Only($"{Name}, a quarter of the entries held out", entries) with { OutOfScope = [.. Others(entries)] };
    }

    /// <summary>A few entries, evenly out of all, with a few wordings each; whatever else is asked is out of scope.</summary>
    public FaqSet Small(int entries, int wordings, int seed)
    {
        var few = Entries.OrderBy(entry => entry.EntryId, StringComparer.Ordinal).Where((_, i) => (i + seed) % (Entries.Length / entries) == 0).Take(entries).ToArray();
        return Only($"{entries} entries of {Name}, {wordings} wordings", few.Select(entry => entry with { Wordings = [.. entry.Wordings.Skip(seed).Take(wordings)] })) with
        {
            OutOfScope = [.. Others(few).Where((_, i) => i % 7 == 0)],
        };
    }

    private FaqSet Only(string name, IEnumerable<KnownQuestions> entries)
    {
        var ids = entries.Select(entry => entry.EntryId).ToHashSet(StringComparer.Ordinal);
        return new(name, [.. entries], [.. InScope.Where(question => ids.Contains(question.EntryId))], []);
    }

    private IEnumerable<string> Others(IEnumerable<KnownQuestions> entries)
    {
        var ids = entries.Select(entry => entry.EntryId).ToHashSet(StringComparer.Ordinal);
        return InScope.Where(question => !ids.Contains(question.EntryId)).Select(question => question.Question).Concat(OutOfScope);
    }

    private static IEnumerable<FaqQuestion> Pairs(JsonDocument file, string part) =>
        file.RootElement.GetProperty(part).EnumerateArray().Select(pair => new FaqQuestion(pair[0].GetString()!, pair[1].GetString()!));

    private static ImmutableArray<KnownQuestions> Grouped(IEnumerable<FaqQuestion> pairs) =>
        [.. pairs.GroupBy(pair => pair.EntryId, StringComparer.Ordinal).Select(entry => new KnownQuestions(entry.Key, [.. entry.Select(pair => pair.Question)]))];
}
