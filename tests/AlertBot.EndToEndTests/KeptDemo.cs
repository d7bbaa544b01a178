using System.Text.Json;
using AlertBot.SelfHost.Demo;

namespace AlertBot.EndToEndTests;

/// <summary>A demo's folder (<c>--store</c>), with which it may be killed and started again.</summary>
internal sealed class KeptDemo : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string> _settings;

    /// <param name="newsstandPort">
    /// Part of every article's address, and so of its id. It decides in which order feeds that are due at one moment are polled, hence which of
    /// two outlets tells a development first: demos that are to be compared have the same.
    /// </param>
    public KeptDemo(int newsstandPort, IReadOnlyDictionary<string, string> settings)
    {
        _settings = settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        _folder.Write("position.json", JsonSerializer.Serialize(new DemoPosition(Story.Load().Moments[0].AddDays(-1), newsstandPort)));
    }

    public async Task<Ended> RunAsync()
    {
        await using var demo = Start();
        return await demo.EndAsync();
    }

    /// <summary>Runs it and kills it in the middle of what comes some time after this moment of the story.</summary>
    public async Task KillAsync(DateTimeOffset moment, TimeSpan later)
    {
        await using var demo = Start();
        await Eventually.IsAsync(() => Told() >= moment, () => $"The story has not come to {moment:u}; the demo said:\n{string.Join('\n', demo.Errors)}");
        await Task.Delay(later, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal(128 + 9, (await demo.KillAsync()).Code);
    }

    public void Dispose() => _folder.Dispose();

    private AlertBotProcess Start() => AlertBotProcess.Start(_settings, "demo", "--exit", "--store", _folder.Path);

    private DateTimeOffset Told() => JsonSerializer.Deserialize<DemoPosition>(File.ReadAllText(_folder.PathOf("position.json")))!.Told;
}
