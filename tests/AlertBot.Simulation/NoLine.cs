namespace AlertBot.Simulation;

/// <summary>Where nobody is reached: what is set up and looked at from outside the simulated network must not ask the real one.</summary>
internal sealed class NoLine : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException($"There is no line to {request.RequestUri?.Host}.");
}
