using AlertBot.Alerts;
using AlertBot.Developments;

namespace AlertBot.Storage;

/// <summary>The one transaction of a decision.</summary>
internal static class DecisionWrites
{
    public static IReadOnlyList<TableWrite> Of(DecisionRecord record)
    {
        List<TableWrite> writes =
        [
            // Fails when it is gone, since then somebody else has decided.
            new TableWrite.Delete(Keys.Pending(record.Pending.Article)),
            new TableWrite.Insert(Keys.Report(record.Report.Article), Document.Write(record.Report)),
        ];
        if (record.Head is { } head)
            writes.Add(Write(head));
        if (record.Development is { } development)
            writes.Add(new TableWrite.Insert(Keys.Development(development.Id), Document.Write(development)));
        if (record.ToldAgain is { } told)
            writes.AddRange([new TableWrite.Replace(Keys.Development(told.Value.Id), Document.Write(told.Value), told.Version), RevisionStore.Open(told.Value.Deal, told.Value.Id)]);
        // A development that is told again goes through all channels once more; those that have it are left out there.
        if (record.Fanout is { } fanout)
            writes.Add(new TableWrite.Upsert(Keys.Fanout(fanout.Development), Document.Write(fanout)));
        writes.AddRange(HarvestWrites.Of(record.Report.Article, record.Harvest));
        return writes;
    }

    private static TableWrite Write(Versioned<DealHead> head) => head.Version.Length == 0
        ? new TableWrite.Insert(Keys.Head, Document.Write(head.Value))
        : new TableWrite.Replace(Keys.Head, Document.Write(head.Value), head.Version);
}
