using System.ComponentModel.DataAnnotations;

namespace AlertBot.Storage;

/// <summary>Section "Storage". With neither a connection string nor service URIs everything is in one file on this machine.</summary>
internal sealed class StorageOptions : IValidatableObject
{
    /// <summary>A storage account, or "UseDevelopmentStorage=true" for Azurite. Default: none.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// With <see cref="QueueServiceUri"/> in place of a connection string: the account by identity, "https://NAME.table.core.windows.net".
    /// Default: none.
    /// </summary>
    public Uri? TableServiceUri { get; set; }

    /// <summary>"https://NAME.queue.core.windows.net". Default: none.</summary>
    public Uri? QueueServiceUri { get; set; }

    /// <summary>Client id of the user-assigned identity that opens the service URIs. Default: the machine's only identity, or the developer's own.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// "managedidentity": that identity and nothing else, as the Functions host reads it. Default: whatever opens the account here, also a developer's own sign-in.
    /// </summary>
    [RegularExpression("(?i:managedidentity)", ErrorMessage = "Storage:Credential is \"managedidentity\", or left out for whatever identity there is.")]
    public string? Credential { get; set; }

    /// <summary>The embedded store. Relative paths start at the working directory. Default: alertbot.db.</summary>
    [Required(ErrorMessage = "Storage:File is empty: name the file of the embedded store.")]
    public string File { get; set; } = "alertbot.db";

    /// <summary>
    /// Whether a commit to the embedded store waits for the disk. Off, a power failure may undo the last seconds, and many small commits
    /// are forty times faster; a killed process loses nothing either way. Default: on.
    /// </summary>
    public bool SurvivePowerLoss { get; set; } = true;

    /// <summary>The table in the account. Default: AlertBot.</summary>
    [RegularExpression("[A-Za-z][A-Za-z0-9]{2,62}", ErrorMessage = "Storage:TableName must be 3 to 63 letters and digits, a letter first.")]
    public string TableName { get; set; } = "AlertBot";

    /// <summary>Queues are called PREFIX-poll and so on. Default: alertbot.</summary>
    [RegularExpression("[a-z0-9]+(-[a-z0-9]+)*", ErrorMessage = "Storage:QueuePrefix must be lower-case letters, digits and single hyphens.")]
    [StringLength(45, MinimumLength = 1, ErrorMessage = "Storage:QueuePrefix must have 1 to 45 characters.")]
    public string QueuePrefix { get; set; } = "alertbot";

    /// <summary>How long a received hint stays hidden before it comes back. Default: 30 seconds, 1 second to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan HintVisibility { get; set; } = TimeSpan.FromSeconds(30);

    public bool InCloud => !string.IsNullOrWhiteSpace(ConnectionString) || TableServiceUri is not null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TableServiceUri is null != QueueServiceUri is null)
            yield return new("Storage:TableServiceUri and Storage:QueueServiceUri belong together: set both or none.");
        if (TableServiceUri is not null && !string.IsNullOrWhiteSpace(ConnectionString))
            yield return new("Storage:ConnectionString and Storage:TableServiceUri exclude each other: set one of them.");
        if (!string.IsNullOrWhiteSpace(ConnectionString) && !StorageAccount.IsConnectionString(ConnectionString))
        {
            yield return new("Storage:ConnectionString is not a storage connection string: use the account's, \"UseDevelopmentStorage=true\" for "
                + "Azurite, or leave it out for the embedded store.");
        }
    }
}
