namespace NetDsl.Huawei;

/// <summary>The password of a local user. Command: <c>local-user ... password</c>.</summary>
public sealed class LocalUserPassword : ConfigObject
{
    internal Setting<LocalUserName> name;
    internal Setting<bool> irreversible;
    internal Setting<Secret> password;

    /// <summary>The name of the user.</summary>
    public Setting<LocalUserName> Name => name;

    /// <summary>The device keeps the password in a form that cannot be deciphered. Keyword: <c>irreversible-cipher</c>.</summary>
    public Setting<bool> Irreversible => irreversible;

    /// <summary>The password. Keyword: <c>cipher</c>.</summary>
    public Setting<Secret> Password => password;
}

/// <summary>What a local user may do. Command: <c>local-user ... service-type</c>.</summary>
public sealed class LocalUserService : ConfigObject
{
    internal Setting<LocalUserName> name;
    internal Setting<bool> ppp;
    internal Setting<bool> ftp;
    internal Setting<bool> ssh;
    internal Setting<bool> telnet;
    internal Setting<bool> terminal;

    /// <summary>The name of the user.</summary>
    public Setting<LocalUserName> Name => name;

    /// <summary>PPP. Keyword: <c>ppp</c>.</summary>
    public Setting<bool> Ppp => ppp;

    /// <summary>FTP. Keyword: <c>ftp</c>.</summary>
    public Setting<bool> Ftp => ftp;

    /// <summary>SSH. Keyword: <c>ssh</c>.</summary>
    public Setting<bool> Ssh => ssh;

    /// <summary>Telnet. Keyword: <c>telnet</c>.</summary>
    public Setting<bool> Telnet => telnet;

    /// <summary>The console. Keyword: <c>terminal</c>.</summary>
    public Setting<bool> Terminal => terminal;
}

/// <summary>The directory of a local user. Command: <c>local-user ... ftp-directory</c>.</summary>
public sealed class LocalUserDirectory : ConfigObject
{
    internal Setting<LocalUserName> name;
    internal Setting<FtpDirectory> directory;

    /// <summary>The name of the user.</summary>
    public Setting<LocalUserName> Name => name;

    /// <summary>The directory.</summary>
    public Setting<FtpDirectory> Directory => directory;
}
