using System.Text.Json;

namespace AlertBot.Evaluation.Facts;

/// <summary>One case of the Recognizers' specs: an input, when it was said, and what is to be found in it.</summary>
internal sealed record SpecCase(string Input, DateTimeOffset? Said, IReadOnlyList<SpecResult> Results)
{
    public static IEnumerable<SpecCase> In(string file)
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            yield return new SpecCase(
                one.GetProperty(nameof(Input)).GetString()!,
                one.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var said) ? said.GetDateTime() : null,
                [.. one.GetProperty(nameof(Results)).EnumerateArray().Select(SpecResult.Of).Where(result => !result.IsBareUnit)]);
        }
    }

    /// <summary>A third of the cases, told by a hash of their text so that the split stays the same, is not looked at while rules are written.</summary>
    public bool IsHeldOut => System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Input))[0] % 3 == 0;
}
