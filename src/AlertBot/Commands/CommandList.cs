using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>All commands in the order in which help shows them.</summary>
internal static class CommandList
{
    public static ImmutableArray<CommandDefinition> All { get; } =
    [
        DealList.Command, DealShow.Command, DealTimeline.Command, DealTerms.Command, DealSources.Command, Latest.Command, WhyAlert.Command,
        FaqAsk.Command, FaqList.Command, FaqAdd.Command, FaqEdit.Command, FaqRemove.Command, FaqQuestions.Command, FaqAnswer.Command,
        TrackAdd.Command, TrackEdit.Command, TrackRemove.Command,
        FeedsAdd.Command, FeedsList.Command, FeedsRemove.Command, FeedsHealth.Command,
        Follow.Command, Unfollow.Command,
        AlertsSubscribe.Command, AlertsEdit.Command, AlertsQuiet.Command, AlertsDigest.Command, AlertsPreview.Command, AlertsTest.Command, AlertsStatus.Command, AlertsRetry.Command, AlertsWithdraw.Command, AlertsRemove.Command,
        Status.Command, Privacy.Command, PrivacyExport.Command, PrivacyErase.Command, Help.Command,
    ];
}
