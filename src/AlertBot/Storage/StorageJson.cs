using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Rest;
using AlertBot.Dossiers;
using AlertBot.Feeds.Health;

namespace AlertBot.Storage;

/// <summary>How every stored type is written as JSON.</summary>
[JsonSerializable(typeof(Document<AlertId>))]
[JsonSerializable(typeof(Document<Article>))]
[JsonSerializable(typeof(Document<Deal>))]
[JsonSerializable(typeof(Document<DealHead>))]
[JsonSerializable(typeof(Document<DeferredInteraction>))]
[JsonSerializable(typeof(Document<Development>))]
[JsonSerializable(typeof(Document<Digest>))]
[JsonSerializable(typeof(Document<Draft>))]
[JsonSerializable(typeof(Document<FaqEntry>))]
[JsonSerializable(typeof(Document<Fanout>))]
[JsonSerializable(typeof(Document<FeedRow>))]
[JsonSerializable(typeof(Document<GivenUpStep>))]
[JsonSerializable(typeof(Document<HeldAlert>))]
[JsonSerializable(typeof(Document<Notice>))]
[JsonSerializable(typeof(Document<OutboxEntry>))]
[JsonSerializable(typeof(Document<OwedNotice>))]
[JsonSerializable(typeof(Document<Pace>))]
[JsonSerializable(typeof(Document<ParkedAlert>))]
[JsonSerializable(typeof(Document<Beat>))]
[JsonSerializable(typeof(Document<PendingDecision>))]
[JsonSerializable(typeof(Document<Person>))]
[JsonSerializable(typeof(Document<Report>))]
[JsonSerializable(typeof(Document<Revision>))]
[JsonSerializable(typeof(Document<SeenRow>))]
[JsonSerializable(typeof(Document<Sender>))]
[JsonSerializable(typeof(Document<SentAlert>))]
[JsonSerializable(typeof(Document<ServerRecord>))]
[JsonSerializable(typeof(Document<StoreMark>))]
[JsonSerializable(typeof(Document<StoryClaim>))]
[JsonSerializable(typeof(Document<Subscription>))]
[JsonSerializable(typeof(Document<SuppressedAlert>))]
[JsonSerializable(typeof(Document<Term>))]
[JsonSerializable(typeof(Document<TimelineRow>))]
[JsonSerializable(typeof(Document<UnansweredQuestion>))]
[JsonSerializable(typeof(Document<string>))]
internal sealed partial class StorageJson : JsonSerializerContext
{
    public static readonly JsonSerializerOptions Stored = new()
    {
        TypeInfoResolver = new StorageJson().WithAddedModifier(MissingCollections.Fill),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        // The documents are stored, never shown as HTML; escaping less makes them a third smaller.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new IdConverter<AlertId>(value => new(value), id => id.Value),
            new IdConverter<ArticleId>(value => new(value), id => id.Value),
            new IdConverter<DealId>(value => new(value), id => id.Value),
            new IdConverter<DevelopmentId>(value => new(value), id => id.Value),
            new IdConverter<EventDate>(value => new(value), date => date.Value),
            new JsonStringEnumConverter<ArticleField>(),
            new JsonStringEnumConverter<ChannelKind>(),
            new JsonStringEnumConverter<DayOfWeek>(),
            new JsonStringEnumConverter<DealStatus>(),
            new JsonStringEnumConverter<DevelopmentKind>(),
            new JsonStringEnumConverter<EvidenceKind>(),
            new JsonStringEnumConverter<FeedCondition>(),
            new JsonStringEnumConverter<NoticeKind>(),
            new JsonStringEnumConverter<ThreadPer>(),
            new JsonStringEnumConverter<Verdict>(),
        },
    };
}
