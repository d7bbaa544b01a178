using AlertBot.Storage;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlertBot.Tests.Storage;

public sealed class AzureHintQueuesTests(Azurite azurite) : HintQueuesContract
{
    private readonly string _prefix = azurite.NewName();

    [Fact]
    public async Task A_Message_Is_Plain_Text_In_A_Queue_Of_The_Prefix()
    {
        var queues = await OpenAsync(Ample);
        await queues.SendAsync(new Hint(HintQueue.Decide, "acme-globex"), TimeSpan.Zero, Cancel);

        var message = await (await ClientAsync($"{_prefix}-decide")).PeekMessageAsync(Cancel);

        Assert.Equal("""{"key":"acme-globex"}""", message.Value.Body.ToString());
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("null")]
    [InlineData("""{"key":""}""")]
    [InlineData("""{"other":1}""")]
    public async Task A_Message_That_Is_Not_Ours_Is_Moved_To_The_Poison_Queue(string text)
    {
        var queues = await OpenAsync(Ample);
        await queues.SendAsync(new Hint(HintQueue.Poll, "a"), TimeSpan.Zero, Cancel);
        await (await ClientAsync($"{_prefix}-poll")).SendMessageAsync(text, Cancel);
        await queues.SendAsync(new Hint(HintQueue.Poll, "b"), TimeSpan.Zero, Cancel);

        Assert.Equal(["a", "b"], (await DrainAsync(queues, HintQueue.Poll)).Order());
        var poison = await (await ClientAsync($"{_prefix}-poll-poison")).ReceiveMessageAsync(cancellationToken: Cancel);
        Assert.Equal(text, poison.Value.Body.ToString());
    }

    private protected override async Task<IHintQueues> OpenAsync(TimeSpan visibility)
    {
        var account = new QueueServiceClient(await azurite.ConnectionStringAsync(), new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
        return new AzureHintQueues(new AzureQueues(account, _prefix), visibility, NullLogger<AzureHintQueues>.Instance);
    }

    protected override Task PassAsync(TimeSpan time) => Task.Delay(time, TimeProvider.System, Cancel);

    private async Task<QueueClient> ClientAsync(string name) => new(await azurite.ConnectionStringAsync(), name);
}
