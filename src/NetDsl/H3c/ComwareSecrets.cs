namespace NetDsl.H3c;

/// <content>The secrets of the router.</content>
public sealed partial class ComwareRouter
{
    internal override void AddSecrets(SecretUses found)
    {
        foreach (var user in localUsers.Items())
            found.Add(user.password, "password", "password of a user", user.name);
        foreach (var controller in controllers.Items())
        {
            found.Add(controller.pin, "pin", "PIN", controller.name);
            foreach (var profile in controller.profiles.Items())
                found.Add(profile.password, "password", "cellular password", controller.name);
        }

        foreach (var there in interfaces)
        {
            if (there.ppp is not { } ppp)
                continue;
            found.Add(ppp.chapPassword, "password", "CHAP password", there.name);
            found.Add(ppp.papPassword, "password", "PAP password", there.name);
        }
    }
}
