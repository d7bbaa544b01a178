using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Grpc.Core;

namespace AlertBot.FunctionsTests.Host;

/// <summary>The host's end of the one stream between it and its worker: what is asked, and the answer to each.</summary>
internal sealed class WorkerLink : FunctionRpc.FunctionRpcBase
{
    private readonly Channel<Message> _out = Channel.CreateUnbounded<Message>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Message>> _asked = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _log = new();
    private int _last;

    /// <summary>Completes when a worker has come.</summary>
    public Task Started => _started.Task;

    public IReadOnlyCollection<string> Log => _log;

    public override async Task EventStream(IAsyncStreamReader<Message> requestStream, IServerStreamWriter<Message> responseStream, ServerCallContext context)
    {
        var writing = WriteAsync(responseStream, context.CancellationToken);
        try
        {
            await foreach (var message in requestStream.ReadAllAsync(context.CancellationToken))
                Take(message);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException)
        {
            // The end of the worker is the end of the stream.
        }

        await writing;
    }

    public async Task<Message> AskAsync(Message question, CancellationToken cancellationToken)
    {
        question.RequestId = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        return await AskAsync(question.RequestId, question, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">The function failed.</exception>
    public async Task InvokeAsync(Function function, IEnumerable<Input> inputs, IReadOnlyDictionary<string, string> trigger, CancellationToken cancellationToken, string? id = null)
    {
        using var activity = new Activity("host").Start();
        var invocation = new Invocation { Id = id ?? ActivityTraceId.CreateRandom().ToString(), FunctionId = function.Id, Trace = new() { Parent = activity.Id } };
        invocation.Inputs.AddRange(inputs);
        foreach (var (name, value) in trigger)
            invocation.Trigger[name] = new Data { Text = value };
        var end = (await AskAsync(invocation.Id, new Message { RequestId = invocation.Id, Invocation = invocation }, cancellationToken)).InvocationEnd;
        if (end.Result.Status != Result.Types.Status.Success)
            throw new InvalidOperationException($"{function.Name}: {end.Result.Problem?.Text}");
    }

    private async Task<Message> AskAsync(string key, Message question, CancellationToken cancellationToken)
    {
        var answer = _asked[key] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _out.Writer.WriteAsync(question, cancellationToken);
        return await answer.Task.WaitAsync(cancellationToken);
    }

    private void Take(Message message)
    {
        switch (message.ContentCase)
        {
            case Message.ContentOneofCase.Start:
                _started.TrySetResult();
                break;
            case Message.ContentOneofCase.Log:
                _log.Enqueue($"{message.Log.Level} {message.Log.Category}: {message.Log.Text}");
                break;
            case Message.ContentOneofCase.InvocationEnd:
                Answer(message.InvocationEnd.Id, message);
                break;
            default:
                Answer(message.RequestId, message);
                break;
        }
    }

    private void Answer(string key, Message message)
    {
        if (_asked.TryRemove(key, out var waiting))
            waiting.TrySetResult(message);
    }

    private async Task WriteAsync(IServerStreamWriter<Message> stream, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in _out.Reader.ReadAllAsync(cancellationToken))
                await stream.WriteAsync(message, cancellationToken);
        }
        catch (Exception e) when (e is OperationCanceledException or InvalidOperationException)
        {
            // The same.
        }
    }
}
