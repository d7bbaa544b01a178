using System.Text.Json;

namespace AlertBot.TestSupport.Demo;

/// <summary>
/// What a careful reader makes of one article for one deal. Labels as in the real stream's gold: <c>development</c> (the first report is new, the
/// others repeat or update it), <c>commentary</c>, <c>mention</c>, and <c>either</c> (the development is the other deal's, and touches this one:
/// one alert here is as right as none). Articles without a row are about nothing that is tracked.
/// </summary>
internal sealed record ExpectedReport(string Path, string Deal, string Label, string? Development = null, string? Kind = null, bool First = false);

internal static class ExpectedStory
{
    public static IReadOnlyList<ExpectedReport> Load()
    {
        using var stream = typeof(ExpectedStory).Assembly.GetManifestResourceStream("Demo/expected.json")!;
        return JsonSerializer.Deserialize<ExpectedReport[]>(stream, JsonSerializerOptions.Web)!;
    }
}
