using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Rest;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;
using AlertBot.Storage.Backups;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot.Storage;

internal static class StorageServices
{
    /// <summary>The stores and queues: in a storage account where section "Storage" names one, else in one file and in this process.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection("Storage")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(BareStore);
        services.AddSingleton<IEntityTable>(static provider =>
            new NotedTable(new MarkedTable(provider.GetRequiredService<BareStore>().Table), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(Queues);
        return services
            .AddSingleton<Backup>()
            .AddSingleton<Restore>()
            .AddSingleton<IArticleStore, ArticleStore>()
            .AddSingleton<IDealStore, DealStore>()
            .AddSingleton<IDecisionStore, DecisionStore>()
            .AddSingleton<ICuratedFaq, CuratedFaqStore>()
            .AddSingleton<ITrackedDeals, TrackedDealStore>()
            .AddSingleton<IDeferredInteractions, DeferredStore>()
            .AddSingleton<IDrafts, DraftStore>()
            .AddSingleton(Dossiers)
            .AddSingleton(Backlogs)
            .AddSingleton<IFeedStore, FeedStore>()
            .AddSingleton<IBeats, BeatStore>()
            .AddSingleton<IGivenUpSteps, GivenUpStore>()
            .AddSingleton<IOpenWork, OpenWorkStore>()
            .AddSingleton<IServers, ServerStore>()
            .AddSingleton<IPersonalData, PersonalDataStore>()
            .AddSingleton<IUnansweredQuestions, QuestionStore>()
            .AddSingleton<IRestorations, RestorationStore>()
            .AddDeliveryStores();
    }

    private static IServiceCollection AddDeliveryStores(this IServiceCollection services) =>
        services
            .AddSingleton<IDeliveryLog, DeliveryLogStore>()
            .AddSingleton<IDeliveryHints, DeliveryHints>()
            .AddSingleton<IDigests, DigestStore>()
            .AddSingleton<INotices, NoticeStore>()
            .AddSingleton<IOutbox, OutboxStore>()
            .AddSingleton<IPaces, PaceStore>()
            .AddSingleton<IRevisions, RevisionStore>()
            .AddSingleton<IPeople, PeopleStore>()
            .AddSingleton<ISenders, SenderStore>()
            .AddSingleton<IStoryClaims, StoryClaimStore>()
            .AddSingleton<IThreads, ThreadStore>()
            .AddSingleton<ISubscriptionStore, SubscriptionStore>();

    private static BareStore BareStore(IServiceProvider services)
    {
        var options = Options(services);
#pragma warning disable CA2000 // Not disposed here: the store does that, and the container disposes the store.
        return options.InCloud
            ? Backups.BareStore.Of(new AzureTable(StorageAccount.Table(options)))
            : Backups.BareStore.Of(new SqliteTable(new SqliteFile(options.File, options.SurvivePowerLoss)));
#pragma warning restore CA2000
    }

    // A table that notes no changes, as that of a replay, leaves nothing to remember by.
    private static IDossierStore Dossiers(IServiceProvider services)
    {
        var (table, time) = (services.GetRequiredService<IEntityTable>(), services.GetRequiredService<TimeProvider>());
        var store = new DossierStore(table, services.GetRequiredService<IDealStore>());
        return table is IDossierChanges changes ? new DossierMemory(store, changes, time) : store;
    }

    private static IBacklogs Backlogs(IServiceProvider services)
    {
        var (table, time) = (services.GetRequiredService<IEntityTable>(), services.GetRequiredService<TimeProvider>());
        var store = new BacklogStore(table, time);
        return table is NotedTable noted ? new BacklogMemory(store, noted, time) : store;
    }

    private static IHintQueues Queues(IServiceProvider services)
    {
        var options = Options(services);
        return options.InCloud
            ? new AzureHintQueues(
                new AzureQueues(StorageAccount.Queues(options), options.QueuePrefix),
                options.HintVisibility,
                services.GetRequiredService<ILogger<AzureHintQueues>>())
            : new InProcessHintQueues(
                services.GetRequiredService<TimeProvider>(), options.HintVisibility, services.GetRequiredService<ILogger<InProcessHintQueues>>());
    }

    private static StorageOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<StorageOptions>>().Value;
}
