using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Dossiers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Commands;

internal static class CommandsServices
{
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddParts()
        .AddSingleton<CommandRouter>()
        .AddSingleton<Completion>()
        .AddSingleton<ICommand, DealList>()
        .AddSingleton<ICommand, DealShow>()
        .AddSingleton<ICommand, DealTimeline>()
        .AddSingleton<ICommand, DealTerms>()
        .AddSingleton<ICommand, DealSources>()
        .AddSingleton<ICommand, FaqAsk>()
        .AddSingleton<ICommand, FaqList>()
        .AddSingleton<ICommand, Latest>()
        .AddSingleton<ICommand, WhyAlert>()
        .AddSingleton<ICommand, Help>();

    /// <summary>The commands by which admins write the record, and that which looks at all of the desk; they need the stores behind them.</summary>
    public static IServiceCollection AddDeskCommands(this IServiceCollection services) => services
        .AddSingleton<FiguresDesk>()
        .AddSingleton<ParkedDesk>()
        .AddSingleton<FaqPick>()
        .AddParts()
        .AddSingleton<TrackPreview>()
        .AddSingleton<FaqBook>()
        .AddSingleton<QuestionBox>()
        .AddSingleton<IOptionChoices, UnansweredChoices>()
        .AddSingleton<ICommand, FaqAdd>()
        .AddSingleton<ICommand, FaqAnswer>()
        .AddSingleton<ICommand, FaqQuestions>()
        .AddSingleton<ICommand, Privacy>()
        .AddSingleton<ICommand, PrivacyExport>()
        .AddSingleton<ICommand, PrivacyErase>()
        .AddSingleton<ICommand, FaqEdit>()
        .AddSingleton<ICommand, FaqRemove>()
        .AddSingleton<ICommand, TrackAdd>()
        .AddSingleton<ICommand, TrackEdit>()
        .AddSingleton<ICommand, TrackRemove>()
        .AddSingleton<ICommand, Status>();

    /// <summary>The commands about feeds; they need the feeds' own services.</summary>
    public static IServiceCollection AddFeedCommands(this IServiceCollection services) => services
        .AddParts()
        .AddSingleton<FeedPreviewer>()
        .AddSingleton<FeedDesk>()
        .AddSingleton<IOptionChoices, FeedChoices>()
        .AddSingleton<ICommand, FeedsAdd>()
        .AddSingleton<ICommand, FeedsList>()
        .AddSingleton<ICommand, FeedsRemove>()
        .AddSingleton<ICommand, FeedsHealth>();

    /// <summary>The commands about a channel's alerts; they need the outbox and Discord's word on channels.</summary>
    public static IServiceCollection AddAlertCommands(this IServiceCollection services) => services
        .AddParts()
        .AddSingleton<WithdrawalDesk>()
        .AddSingleton<IOptionChoices, ZoneChoices>()
        .AddSingleton<IOptionChoices, DealsChoices>()
        .AddSingleton<IOptionChoices, KindsChoices>()
        .AddSingleton<IOptionChoices, AlertChoices>()
        .AddSingleton<IOptionChoices>(new FixedChoices(SubscriptionOptions.Threads, "development", "deal"))
        .AddSingleton<IOptionChoices>(new FixedChoices(SubscriptionOptions.NoRole, "yes"))
        .AddSingleton<IOptionChoices>(new FixedChoices(AlertsDigest.Every, "day", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "never"))
        .AddSingleton<ICommand, AlertsSubscribe>()
        .AddSingleton<ICommand, AlertsEdit>()
        .AddSingleton<ICommand, AlertsQuiet>()
        .AddSingleton<ICommand, AlertsDigest>()
        .AddSingleton<ICommand, AlertsPreview>()
        .AddSingleton<ICommand, AlertsTest>()
        .AddSingleton<ICommand, AlertsStatus>()
        .AddSingleton<ICommand, AlertsRetry>()
        .AddSingleton<ICommand, AlertsWithdraw>()
        .AddSingleton<ICommand, AlertsRemove>()
        .AddSingleton<FollowDesk>()
        .AddSingleton<ICommand, Follow>()
        .AddSingleton<ICommand, Unfollow>();

    /// <summary>What several of these use; asked for by each, there once.</summary>
    private static IServiceCollection AddParts(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DealCatalog>();
        services.TryAddSingleton<DossierDesk>();
        services.TryAddSingleton<SubscriptionDesk>();
        services.TryAddSingleton<AnswerShelf>();
        services.TryAddSingleton<Rights>();
        services.TryAddSingleton<ServerQuota>();
        services.TryAddSingleton<FeedShelf>();
        services.TryAddSingleton<ParkedDesk>();
        return services;
    }
}
