using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Commands;
using AlertBot.Developments.Summaries.Models;
using AlertBot.Discord;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>The composition: the whole product but its triggers.</summary>
public static class AlertBotServices
{
    /// <summary>Everything that a host needs to poll, decide, deliver, sweep and answer; the host adds triggers.</summary>
    public static IServiceCollection AddAlertBot(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DeskOptions>().Bind(configuration.GetSection("Desk")).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<DeskOptions>, DeskOptionsValidator>()
            .AddStorage(configuration)
            .AddFeeds(configuration)
            .AddArticles()
            .AddSummaries(configuration)
            .AddSingleton<AnswerWriter>()
            .AddCommands()
            .AddFeedCommands()
            .AddDeskCommands()
            .AddAlertCommands()
            .AddDiscord(configuration)
            .AddSingleton<ConfiguredDesk>()
            .AddSingleton<Departures>()
            .AddSingleton<IOperatorServers, OperatorServers>()
            .AddMetrics()
            .AddSingleton<DeskMetrics>()
            .AddSingleton<Heartbeat>()
            .AddSingleton<OpsDesk>()
            .AddSteps();
    }

    private static IServiceCollection AddSteps(this IServiceCollection services) =>
        services
            .AddSingleton<GiveUp>()
            .AddSingleton<Consider>()
            .AddSingleton<Intake>()
            .AddSingleton<Poll>()
            .AddSingleton<Push>()
            .AddSingleton<SharedStory>()
            .AddSingleton<GivenBackStory>()
            .AddSingleton<Decide>()
            .AddSingleton<Announce>()
            .AddSingleton<Revise>()
            .AddSingleton<Hold>()
            .AddSingleton<Seal>()
            .AddSingleton<Letters>()
            .AddSingleton<ForumThreads>()
            .AddSingleton<Post>()
            .AddSingleton<Settle>()
            .AddSingleton<Edit>()
            .AddSingleton<Deliver>()
            .AddSingleton<Withhold>()
            .AddSingleton<DeliveryRound>()
            .AddSingleton<INoticePost, NoticePost>()
            .AddSingleton<Interact>()
            .AddSingleton<Sweep>()
            .AddSingleton<AlertPipeline>();

    // So many deals, the ops channel and the digests at a time: which message goes first, the throttle says.
    internal const int DeliverWorkers = 4;

    /// <summary>The triggers of a single process: the sweep's timer and a worker for each queue.</summary>
    internal static IServiceCollection AddTriggers(this IServiceCollection services, DeskOptions options)
    {
        services.AddHostedService<SweepTimer>();
        foreach (var queue in Enumerable.Repeat(HintQueue.Poll, options.PollWorkers).Append(HintQueue.Decide).Concat(Enumerable.Repeat(HintQueue.Deliver, DeliverWorkers)).Append(HintQueue.Interact))
            services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<HintWorker>(provider, queue));

        return services;
    }
}
