using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using AlertBot.Tests.Dossiers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlertBot.Tests.Commands;

/// <summary>The router as the product composes it, over made-up dossiers.</summary>
internal sealed class CommandDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public CommandDesk(params Dossier[] dossiers)
        : this(new FakeDealStore([.. dossiers.Select(dossier => dossier.Deal)]), dossiers)
    {
    }

    public CommandDesk(IDealStore deals, params Dossier[] dossiers) =>
        _services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton(deals)
            .AddSingleton<IDossierStore>(new FakeDossierStore(dossiers))
            .AddSingleton<ISubscriptionStore>(new SubscriptionStore(new MemoryTable()))
            .AddCommands()
            .BuildServiceProvider();

    public RecordingLog Log { get; } = new();

    public CommandRouter Router => _services.GetRequiredService<CommandRouter>();

    public Task<CommandReply> AnswerAsync(string command, params (string Option, string Value)[] options) =>
        Router.AnswerAsync(Request(command, options), TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<Choice>> CompleteAsync(string command, string focused, params (string Option, string Value)[] options) =>
        Router.CompleteAsync(Request(command, options) with { Focused = focused }, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static CommandRequest Request(string command, (string Option, string Value)[] options) =>
        new(command, options.ToImmutableDictionary(option => option.Option, option => option.Value), "user", null, null, Sample.Now);
}
