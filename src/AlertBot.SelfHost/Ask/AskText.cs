using AlertBot.Dossiers;

namespace AlertBot.SelfHost.Ask;

/// <summary>An answer as people read it.</summary>
internal static class AskText
{
    public static IEnumerable<string> Lines(AskAnswer answer, AskedQuestion asked)
    {
        yield return $"{asked.Id}  {asked.Question}";
        yield return $"    {(answer.Answered ? answer.Answer : UnknownAnswer.To(asked.Question))}";
        foreach (var source in answer.Sources)
            yield return $"    {string.Join(", ", new[] { source.Title, source.File, source.AsOf }.Where(part => part is { Length: > 0 }))}";
        if (answer.Note is { } note)
            yield return $"    {note}";
        if (!answer.Nearest.IsEmpty)
            yield return $"    I can answer: {string.Join(" | ", answer.Nearest)}";
    }
}
