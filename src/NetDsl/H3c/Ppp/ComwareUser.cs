using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>What a local user is.</summary>
public enum UserClass
{
    /// <summary>An access to the network. Keyword: <c>network</c>.</summary>
    Network,

    /// <summary>A person who manages the device. Keyword: <c>manage</c>.</summary>
    Manage,
}

/// <summary>How the password of a local user is given.</summary>
public enum UserPasswordForm
{
    /// <summary>Enciphered. Keyword: <c>cipher</c>.</summary>
    Cipher,

    /// <summary>In clear text. Keyword: <c>simple</c>.</summary>
    Simple,

    /// <summary>As a hash. Keyword: <c>hash</c>.</summary>
    Hash,
}

/// <content>Local users.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareUser>? localUsers;

    /// <summary>The local users. Command: <c>local-user</c>.</summary>
    public IReadOnlyList<ComwareUser> LocalUsers => localUsers ?? (IReadOnlyList<ComwareUser>)[];

    internal ComwareUser Add(ComwareUser added)
    {
        foreach (var there in localUsers ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name) && there.userClass.Equals(added.userClass))
                return there;
        }

        localUsers.Add(added);
        return added;
    }
}

/// <summary>A local user. Command: <c>local-user</c>.</summary>
public sealed class ComwareUser : ViewObject
{
    internal Setting<ComwareUserName> name;
    internal Setting<UserClass> userClass;
    internal Setting<UserPasswordForm> passwordForm;
    internal Setting<Secret> password;
    internal Setting<bool> ppp;
    internal Setting<DialNumber> callbackNumber;

    /// <summary>The name. Command: <c>local-user</c>.</summary>
    public Setting<ComwareUserName> Name => name;

    /// <summary>Whether it is a person who manages the device or an access to the network. Keyword: <c>class</c>.</summary>
    public Setting<UserClass> UserClass => userClass;

    /// <summary>How the password is given. Keywords: <c>cipher</c>, <c>simple</c>, <c>hash</c>.</summary>
    public Setting<UserPasswordForm> PasswordForm => passwordForm;

    /// <summary>The password. Command: <c>password</c>.</summary>
    public Setting<Secret> Password => password;

    /// <summary>The user may come by PPP. Command: <c>service-type ppp</c>.</summary>
    public Setting<bool> Ppp => ppp;

    /// <summary>The number by which the user is called back. Command: <c>authorization-attribute callback-number</c>.</summary>
    public Setting<DialNumber> CallbackNumber => callbackNumber;
}
