namespace NetDsl.Huawei;

/// <summary>A direction of backup.</summary>
public enum BackupDirection
{
    /// <summary>To the other device. Keyword: <c>send</c>.</summary>
    Send,

    /// <summary>From the other device. Keyword: <c>receive</c>.</summary>
    Receive,
}

/// <summary>What is backed up.</summary>
public enum BackupServiceType
{
    /// <summary>Users. Keyword: <c>bras</c>.</summary>
    Bras,

    /// <summary>L2TP. Keyword: <c>l2tp</c>.</summary>
    L2tp,

    /// <summary>Multicast. Keyword: <c>multicast</c>.</summary>
    Multicast,

    /// <summary>IGMP snooping. Keyword: <c>igmp-snooping</c>.</summary>
    IgmpSnooping,
}

/// <summary>Which MAC addresses a VRRP group stands for.</summary>
public enum MacParity
{
    /// <summary>Odd ones. Keyword: <c>odd-mac</c>.</summary>
    Odd,

    /// <summary>Even ones. Keyword: <c>even-mac</c>.</summary>
    Even,
}

/// <summary>How users are backed up.</summary>
public enum PeerBackupMode
{
    /// <summary>At once. Keyword: <c>hot</c>.</summary>
    Hot,

    /// <summary>No service uses it. Keyword: <c>warm</c>.</summary>
    Warm,

    /// <summary>Only for users without L2TP. Keyword: <c>virtual</c>.</summary>
    Virtual,
}
