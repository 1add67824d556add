<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Purser::AccountPicker</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%n is 3 or more.</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AccountText</name>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <extracomment>The name of an account.</extracomment>
        <translation>
            <numerusform>Use at most %n character</numerusform>
            <numerusform>Use at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::AttentionWords</name>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>The login of a credential.</extracomment>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::CredentialText</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>Credentials; part of a list such as &quot;2 new, 1 renamed and 1 deleted&quot;.</extracomment>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n credential in the list has no usable ID. Its ID is shown as “Unreadable”, and you can&apos;t change or delete the credential in Purser.</numerusform>
            <numerusform>%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and you can&apos;t change or delete the credentials in Purser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n credentials?</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>Delete %n credential?</numerusform>
            <numerusform>Delete %n credentials?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::DetailsPanel</name>
    <message numerus="yes">
        <source>%n credentials selected</source>
        <extracomment>%n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n credential selected</numerusform>
            <numerusform>%n credentials selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::DiagnosticsText</name>
    <message numerus="yes">
        <source>%1, %n trusted CA certificates.</source>
        <extracomment>%1 is the name and version of the TLS library.</extracomment>
        <translation>
            <numerusform>%1, %n trusted CA certificate.</numerusform>
            <numerusform>%1, %n trusted CA certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ExpiryText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>How long ago a password was changed, before &quot;(change due after 90 days)&quot;.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>When the user is reminded to change a password: &quot;change due after %2&quot;.
----------
A length of time: logins expire within it.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired.</source>
        <translation>
            <numerusform>%n login has expired.</numerusform>
            <numerusform>%n logins have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins expire within %1.</source>
        <extracomment>%1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>%n login expires within %1.</numerusform>
            <numerusform>%n logins expire within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins have expired</source>
        <translation>
            <numerusform>%n login has expired</numerusform>
            <numerusform>%n logins have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire within %1</source>
        <extracomment>The second half of &quot;1 login has expired and 2 expire within 14 days.&quot; %1 is such as &quot;14 days&quot;.</extracomment>
        <translation>
            <numerusform>%n expires within %1</numerusform>
            <numerusform>%n expire within %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::GeneralPage</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <extracomment>How often the list is refreshed.</extracomment>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Follows a number of days in a field.</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportDialog</name>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n login can&apos;t be imported.</numerusform>
            <numerusform>%n logins can&apos;t be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins can&apos;t be imported. To import the others, select Start again.</source>
        <extracomment>%n is the number of logins, 1 or more.</extracomment>
        <translation>
            <numerusform>%n login can&apos;t be imported. To import the others, select Start again.</numerusform>
            <numerusform>%n logins can&apos;t be imported. To import the others, select Start again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::ImportText</name>
    <message numerus="yes">
        <source>Only the first %n logins in the file are listed.</source>
        <translation>
            <numerusform>Only the first login in the file is listed.</numerusform>
            <numerusform>Only the first %n logins in the file are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobDialog</name>
    <message numerus="yes">
        <source>%n items were left out when the rest of an interrupted job was resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n item was left out when the rest of an interrupted job was resumed.</numerusform>
            <numerusform>%n items were left out when the rest of an interrupted job was resumed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::InterruptedJobs</name>
    <message numerus="yes">
        <source>Resume job: %n credentials</source>
        <extracomment>The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Resume job: %n credential</numerusform>
            <numerusform>Resume job: %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of an interrupted job haven&apos;t been resumed.</source>
        <extracomment>%n is 1 or more.</extracomment>
        <translation>
            <numerusform>%n item of an interrupted job hasn&apos;t been resumed.</numerusform>
            <numerusform>%n items of an interrupted job haven&apos;t been resumed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobActions</name>
    <message numerus="yes">
        <source>Delete %n credentials</source>
        <extracomment>The title of a window; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>Delete %n credential</numerusform>
            <numerusform>Delete %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create in %n accounts</source>
        <extracomment>The title of a window; %n is the number of accounts, 2 or more.</extracomment>
        <translation>
            <numerusform>Create in %n account</numerusform>
            <numerusform>Create in %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n logins</source>
        <extracomment>The title of a window; %n is the number of changes, 1 or more.</extracomment>
        <translation>
            <numerusform>Import %n login</numerusform>
            <numerusform>Import %n logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>The title of a window; %n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Rotate %n credential</numerusform>
            <numerusform>Rotate %n credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::JobText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The number of items of a job that went well.</extracomment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>The number of items of a job that failed.</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>The number of items of a job whose outcome nobody knows.</extracomment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>The number of items of a job that were canceled.</extracomment>
        <translation>
            <numerusform>%n canceled</numerusform>
            <numerusform>%n canceled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesExchange</name>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>The number of credentials that had no notes before an import.</extracomment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>The number of credentials whose notes an import didn&apos;t change.</extracomment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>The notes of %n credential were exported to %1. The file contains usernames, but no passwords or API keys.</numerusform>
            <numerusform>The notes of %n credentials were exported to %1. The file contains usernames, but no passwords or API keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>The number of credentials whose notes had an empty field before an import.</extracomment>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::NotesFilterRow</name>
    <message numerus="yes">
        <source>%1, %n credentials</source>
        <extracomment>The name of a button for assistive technology; %1 is a filter, such as &quot;Expiring&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n credential</numerusform>
            <numerusform>%1, %n credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::RotateDialog</name>
    <message numerus="yes">
        <source>Rotate %n credentials</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>Rotate %n credential</numerusform>
            <numerusform>Rotate %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credentials seem to have the same login. Select those that should get the new password, too.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>%n more credential seems to have the same login. Select it if it should get the new password, too.</numerusform>
            <numerusform>%n more credentials seem to have the same login. Select those that should get the new password, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome for %n more credentials is unknown. Check the list before you select them here.</source>
        <extracomment>%n is the number of credentials, 1 or more.</extracomment>
        <translation>
            <numerusform>The outcome for %n more credential is unknown. Check the list before you select it here.</numerusform>
            <numerusform>The outcome for %n more credentials is unknown. Check the list before you select them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were loaded.</source>
        <extracomment>%n is the number of passwords, 1 or more.</extracomment>
        <translation>
            <numerusform>%n new password was loaded.</numerusform>
            <numerusform>%n new passwords were loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::StrayText</name>
    <message numerus="yes">
        <source>%n unexpected characters. First: %1</source>
        <extracomment>%n is 2 or more; %1 is e.g. &quot;Zero-width space at position 7&quot;.</extracomment>
        <translation>
            <numerusform>%n unexpected character: %1</numerusform>
            <numerusform>%n unexpected characters. First: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purser::TimeText</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <extracomment>When a credential was created or the list was refreshed.</extracomment>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, part of a sentence such as &quot;You can try again in %1&quot;</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
