using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>What a forum post says about itself besides its message (resources/channel.mdx).</summary>
internal static class TagLimits
{
    private const int MostApplied = 5;

    public static IReadOnlyList<Snowflake> Read(FormReader post, Channel forum)
    {
        var tags = post.Plain("applied_tags", MostApplied).Select(Snowflake.Parse).ToList();
        if (tags.Any(tag => forum.AvailableTags?.Any(known => known.Id == tag) is not true))
            post.Wrong("applied_tags", "UNKNOWN_TAG", Refusals.UnknownTag.Message);
        return [.. tags.OfType<Snowflake>()];
    }

    public static long? AutoArchive(FormReader post) => post.OneOf("auto_archive_duration", required: false, 60, 1440, 4320, 10080);
}
