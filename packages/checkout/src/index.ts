// The repository that was checked out: its files, what changed in it, which of its files a report's path means, and what is kept in
// its branches and notes. All of it by git.

export {}
