using AlertBot.Commands;

namespace AlertBot.Storage;

/// <summary>The questions of a server stand in a partition of its own.</summary>
internal sealed class QuestionStore(IEntityTable table) : IUnansweredQuestions
{
    public async Task<IReadOnlyList<UnansweredQuestion>> ListAsync(string server, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync<UnansweredQuestion>(Keys.QuestionsOf(server), Keys.All, cancellationToken)).OrderByDescending(question => question.Asked)];

    public async Task<bool> KeepAsync(UnansweredQuestion question, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await table.GetAsync(Keys.QuestionsOf(question.Server), Keys.Question(question.Id), cancellationToken);
            if (row is null && (await ListAsync(question.Server, cancellationToken)).Count >= ServerLimits.Questions)
                return false;
            if (await table.SubmitAsync(Keys.QuestionsOf(question.Server), [Write(row, question)], cancellationToken))
                return true;
        }
    }

    public Task RemoveAsync(string server, string id, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.QuestionsOf(server), [new TableWrite.Delete(Keys.Question(id))], cancellationToken);

    public Task ClearAsync(string server, CancellationToken cancellationToken) => table.EraseAsync(Keys.QuestionsOf(server), cancellationToken);

    private static TableWrite Write(Entity? row, UnansweredQuestion question)
    {
        if (row is null)
            return new TableWrite.Insert(Keys.Question(question.Id), Document.Write(question));

        var known = Document.Read<UnansweredQuestion>(row);
        return new TableWrite.Replace(row.Row, Document.Write(known with { Askers = [.. known.Askers.Union(question.Askers)] }), row.Version());
    }
}
