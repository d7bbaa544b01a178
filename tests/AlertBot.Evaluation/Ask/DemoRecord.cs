using AlertBot.Articles;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;
using AlertBot.SelfHost.Dossiers;
using AlertBot.SelfHost.Replay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Evaluation.Ask;

/// <summary>What is on record of the demo's deals when its story is told, as <c>/faq ask</c> without a deal reads it.</summary>
internal static class DemoRecord
{
    public static async Task<AnswerBook> BookAsync(CancellationToken cancellationToken)
    {
        var story = LabelledStory.OfTheDemo();
        using var store = new ReplayStore(null);
        var clock = new ReplayClock();
        await using var services = OfflineDesk.Build(store.File, new GivenDeals(story.Deals), clock, more => more
            .AddSingleton(clock).AddSingleton<OfflineDossiers>().Replace(ServiceDescriptor.Singleton<IArticleReader, OfflineArticleReader>()));
        var desk = services.GetRequiredService<OfflineDossiers>();
        await desk.TellAsync(story.Articles, cancellationToken);
        return DatedBook.Of(await desk.OpenAsync(null, cancellationToken), DateTimeOffset.MaxValue).Book;
    }
}
