using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Demo;

/// <summary>The story as it lies in this assembly: <c>outlets.json</c>, one file a month, and the deal files beside them.</summary>
internal static class StoryFiles
{
    private const string StoryFolder = "Demo/Story/";
    private const string DealFolder = "Demo/Deals/";
    private const string OutletFile = StoryFolder + "outlets.json";

    private static readonly Assembly _assembly = typeof(StoryFiles).Assembly;

    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static Story Read() => new(Outlets(), Items(), Deals());

    private static Outlet[] Outlets() => Parse<Outlet[]>(OutletFile);

    private static StoryItem[] Items() =>
        [.. Names(StoryFolder).Where(name => name != OutletFile).SelectMany(Parse<StoryItem[]>).OrderBy(item => item.Published)];

    private static StoryDeal[] Deals() => [.. Names(DealFolder).Select(name => new StoryDeal(name[DealFolder.Length..], Text(name)))];

    private static IEnumerable<string> Names(string folder) =>
        _assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static T Parse<T>(string name) =>
        JsonSerializer.Deserialize<T>(Text(name), _strict) ?? throw new InvalidDataException($"{name} holds null.");

    private static string Text(string name)
    {
        using var reader = new StreamReader(_assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
