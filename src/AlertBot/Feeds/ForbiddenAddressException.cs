namespace AlertBot.Feeds;

/// <summary>Thrown inside the HTTP handler, which knows no other way to refuse a connection; <see cref="PoliteHttp"/> makes it a value.</summary>
internal sealed class ForbiddenAddressException : IOException
{
    public ForbiddenAddressException()
    {
    }

    public ForbiddenAddressException(string message) : base(message)
    {
    }

    public ForbiddenAddressException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
