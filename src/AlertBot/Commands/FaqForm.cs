using System.Collections.Immutable;
using AlertBot.Dossiers;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>The form in which an admin writes a question and its answer.</summary>
internal static class FaqForm
{
    // Beside FaqAsk's limits: a question is a line, an answer what a card shows whole.
    private const int LongestQuestion = 300;
    private const int LongestAnswer = 2_000;
    private const int LongestSource = 2_000;

    private static readonly CommandOption _answer = new("answer", "The answer");
    private static readonly CommandOption _source = new("source", "Where it stands");

    /// <summary>What was typed into the form.</summary>
    public static string Told(CommandRequest request) => $"{request.Get(CommandOptions.Question)}\n{request.Get(_answer)}";

    /// <summary>The version of the entry that a form shows.</summary>
    public static readonly CommandOption Version = new("v", "The version that is changed");

    public static CommandForm Of(string title, FaqEntry? shown, ImmutableDictionary<string, string> kept, string question = "") => new(
        title,
        [
            new(CommandOptions.Question.Name, "Question", shown?.Question ?? question, "When was the deal signed?", Most: LongestQuestion),
            new(_answer.Name, "Answer", shown?.Answer ?? "", Long: true, Most: LongestAnswer),
            new(_source.Name, "Source", shown?.Source.Url ?? "", "The address where it can be read; may be left out", Required: false, Most: LongestSource),
        ],
        kept);

    /// <summary>What was typed, over what was there; or what is wrong with it.</summary>
    public static (FaqEntry? Entry, string? Problem) Read(CommandRequest request, FaqEntry before)
    {
        var (question, answer, source) = (request.Get(CommandOptions.Question), request.Get(_answer), request.Get(_source) ?? "");
        if (question is null || answer is null)
            return (null, "A question and an answer are needed.");
        if (source.Length > 0 && !(Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            return (null, $"“{Choice.Cut(source)}” is no address: write https://…, or leave the source out.");

        var told = new Source(source.Length > 0 ? new Uri(source).Host : "the desk", question, source, request.Now);
        return (before with { Question = question, Answer = answer, Source = told, Curated = true }, null);
    }

    /// <summary>Differs when anything that the form shows does. Six of the hash's characters: it stands in a custom id.</summary>
    public static string VersionOf(FaqEntry entry) => ContentHash.Of(entry.Question, entry.Answer, entry.Source.Url)[1..7];

    /// <summary>For the second of two: nothing typed is lost, since it is told back.</summary>
    public static CommandReply Changed(FaqEntry? now, FaqEntry? typed)
    {
        var there = now is null ? "It is not there any more." : $"It says now:\n{now.Question}\n{now.Answer}";
        var yours = typed is null ? "" : $"\nYou wrote:\n{typed.Question}\n{typed.Answer}";
        return CommandReply.Unknown("Somebody else changed this meanwhile", $"{there}{yours}\nNothing was saved.");
    }
}
